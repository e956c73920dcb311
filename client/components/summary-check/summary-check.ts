import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { Language, SummaryCheck as Check } from '../../../server/protocol/shared.ts';
import { base } from '../../styles/base.ts';

/** The order in which a trainee reads it: first what went well. */
const sorts = ['given', 'added', 'leftOut'] as const;

/** A summary laid beside what the client said: what was given back, what was added, what was left out. */
export class SummaryCheck extends LocalizedElement {
  static override properties = { check: { attribute: false }, talkLanguage: {} };
  declare check: Check;
  declare talkLanguage: Language;

  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: 0.15rem var(--space-3);
        margin-block-start: var(--space-1);
        font-size: var(--size-small);
      }
      dt {
        color: var(--ink-soft);
      }
      li + li {
        margin-block-start: 0.1rem;
      }
      @media (max-width: 30rem) {
        dl {
          grid-template-columns: 1fr;
        }
        dd {
          margin-block-end: 0.25rem;
        }
      }
    `,
  ];

  protected override render() {
    const { summaryCheck } = this.text;
    const shown = sorts.filter((sort) => this.check[sort].length > 0);
    if (shown.length === 0) return nothing;
    return html`<dl>
      ${shown.map(
        (sort) =>
          html`<dt>${summaryCheck[sort]}</dt>
            <dd>
              <ul lang=${this.talkLanguage}>
                ${this.check[sort].map((words) => html`<li>“${words}”</li>`)}
              </ul>
            </dd>`,
      )}
    </dl>`;
  }
}

customElements.define('summary-check', SummaryCheck);
