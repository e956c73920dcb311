import { css, html } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';

/** The client is about to speak. For the eye alone: the words themselves are read out when they come. */
export class TypingIndicator extends LocalizedElement {
  static override properties = { name: {} };
  declare name: string;

  static override styles = [
    base,
    css`
      p {
        display: flex;
        align-items: baseline;
        gap: var(--space-2);
        color: var(--ink-soft);
        font: italic 400 var(--size-body) / 1.5 var(--face-reading);
      }
      p > span {
        animation: breathe 2.4s ease-in-out infinite;
      }
      @keyframes breathe {
        50% {
          opacity: 0.45;
        }
      }
      @media (prefers-reduced-motion: reduce) {
        p > span {
          animation: none;
        }
      }
    `,
  ];

  protected override render() {
    return html`<p aria-hidden="true"><span>${this.text.talk.thinking(this.name)}</span></p>`;
  }
}

customElements.define('typing-indicator', TypingIndicator);
