import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { ApiError } from '../../state/api-error.ts';
import { base } from '../../styles/base.ts';

/** Says what went wrong in words, with a way on. Fires `try-again` when that may help. */
export class ProblemNotice extends LocalizedElement {
  static override properties = { problem: { attribute: false } };
  declare problem: ApiError;

  static override styles = [
    base,
    css`
      div {
        max-width: var(--measure);
        margin-block: var(--space-5);
        padding-inline-start: var(--space-4);
        border-inline-start: 3px solid var(--accent);
      }
      p + p,
      button {
        margin-block-start: var(--space-3);
      }
    `,
  ];

  protected override render() {
    const { code, text, retryable } = this.problem;
    return html`<div role="alert">
      ${code === 'server_away' ? html`<p><strong>${this.text.common.awayTitle}</strong></p>` : nothing}
      <p>${this.in(text)}</p>
      ${
        retryable
          ? html`<button type="button" class="outlined" @click=${() => this.dispatchEvent(new Event('try-again'))}>
            ${this.text.common.tryAgain}
          </button>`
          : nothing
      }
    </div>`;
  }
}

customElements.define('problem-notice', ProblemNotice);
