import { css, html, nothing } from 'lit';
import type { Expression } from '../../../server/protocol/practice.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { Language } from '../../../server/protocol/shared.ts';
import '../client-face/client-face.ts';
import { base } from '../../styles/base.ts';
import { voices } from '../../styles/voices.ts';

/** What the client says, with what can be seen of it first. */
export class ClientTurn extends LocalizedElement {
  static override properties = {
    name: {},
    speech: {},
    nonverbal: {},
    persona: {},
    expression: {},
    talkLanguage: {},
  };
  declare name: string;
  declare speech: string;
  declare nonverbal: string | null;
  /** Whose face stands beside the words; null for none. */
  declare persona: string | null;
  declare expression: Expression;
  declare talkLanguage: Language;

  static override styles = [
    base,
    voices,
    css`
      :host {
        break-inside: avoid;
      }
      .faced {
        display: grid;
        grid-template-columns: 3.5rem minmax(0, 1fr);
        gap: var(--space-4);
        align-items: start;
      }
    `,
  ];

  constructor() {
    super();
    this.persona = null;
    this.expression = 'at-ease';
  }

  protected override render() {
    if (this.persona === null) return this.#renderWords();
    // Where a sign can be read, the face would only say it twice.
    return html`<div class="faced">
      <client-face
        .persona=${this.persona}
        .expression=${this.expression}
        .name=${this.nonverbal === null ? this.name : null}
      ></client-face>
      <div>${this.#renderWords()}</div>
    </div>`;
  }

  #renderWords() {
    return html`
      <p class="speaker">${this.name}</p>
      ${this.nonverbal ? html`<p class="cue" lang=${this.talkLanguage}>${this.nonverbal}</p>` : nothing}
      ${
        this.speech
          ? html`<p class="speech" lang=${this.talkLanguage}>${this.speech}</p>`
          : html`<p class="cue">${this.text.talk.clientSilent(this.name)}</p>`
      }
    `;
  }
}

customElements.define('client-turn', ClientTurn);
