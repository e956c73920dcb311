import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { PersonaCard } from '../../../server/protocol/practice.ts';
import '../client-face/client-face.ts';
import { base } from '../../styles/base.ts';
import { foldStyles } from '../../styles/fold.ts';

/** Introduces a client. Fires `start` when the trainee wants to talk. */
export class ClientCard extends LocalizedElement {
  static override properties = { persona: { attribute: false }, isStarting: { type: Boolean } };
  declare persona: PersonaCard;
  declare isStarting: boolean;

  static override styles = [
    base,
    foldStyles,
    css`
      article {
        padding: clamp(var(--space-5), 4vw, var(--space-6));
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--sheet);
      }
      .who {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--space-4);
        align-items: start;
      }
      client-face {
        width: clamp(4.5rem, 18vw, 7rem);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: var(--space-1) var(--space-3);
      }
      h3 {
        font-size: 1.75rem;
      }
      .setting {
        margin-block-start: var(--space-1);
        color: var(--ink-soft);
      }
      .summary {
        max-width: 34rem;
        margin-block: var(--space-4) var(--space-5);
        font: 400 var(--size-reading) / 1.55 var(--face-reading);
      }
      dl {
        margin-block-start: var(--space-5);
        padding-block-start: var(--space-4);
        border-block-start: 1px solid var(--line);
      }
      dt,
      summary {
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
      li {
        display: inline;
      }
      li:not(:last-child)::after {
        content: '\\00a0· ';
        color: var(--ink-soft);
      }
      li a {
        display: inline-block;
        padding-block: 0.2rem;
        color: var(--ink);
        text-decoration-color: var(--line-strong);
      }
      details {
        margin-block-start: var(--space-3);
      }
      summary {
        padding-block: var(--space-1);
      }
      button {
        width: 100%;
      }
      @media (min-width: 30rem) {
        button {
          width: auto;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.isStarting = false;
  }

  protected override render() {
    const { persona, text, language } = this;
    const warnings = persona.contentWarnings[language];
    return html`<article>
      <div class="who">
        <div>
          <header>
            <h3>${persona.name}</h3>
            <span class="quiet">${text.choose.age(persona.age)}</span>
          </header>
          <p class="setting">${this.in(persona.setting)}</p>
        </div>
        <client-face .persona=${persona.id}></client-face>
      </div>
      <p class="summary">${this.in(persona.summary)}</p>
      <button type="button" class="primary" ?disabled=${this.isStarting} @click=${() => this.dispatchEvent(new Event('start'))}>
        ${this.isStarting ? text.choose.starting : text.choose.start(persona.name)}
      </button>
      <dl>
        <dt>${text.choose.practise}</dt>
        <dd>
          <ul>
            ${persona.learningGoals.map(
              ({ code, name }) => html`<li><a href="/codes/${code}">${this.in(name)}</a></li>`,
            )}
          </ul>
        </dd>
      </dl>
      ${
        warnings.length === 0
          ? nothing
          : html`<details>
            <summary>${text.choose.warnings}</summary>
            <ul>
              ${warnings.map((warning) => html`<li>${warning}</li>`)}
            </ul>
          </details>`
      }
    </article>`;
  }
}

customElements.define('client-card', ClientCard);
