import { css, html } from 'lit';
import type { EndReason } from '../../../server/protocol/socket.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';

/** How the talk ended, said with care, and the door to the debrief. */
export class TalkEnding extends LocalizedElement {
  static override properties = { name: {}, reason: {}, sessionId: {} };
  declare name: string;
  declare reason: EndReason;
  declare sessionId: string;

  static override styles = [
    base,
    css`
      section {
        padding-block: var(--space-5) var(--space-7);
        border-block-start: 1px solid var(--line-strong);
      }
      p {
        margin-block: var(--space-2) var(--space-4);
        font: 400 var(--size-reading) / 1.55 var(--face-reading);
      }
      h2:focus {
        outline: none;
      }
    `,
  ];

  /** Takes the focus, so that it is not lost with the composer. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected override render() {
    const { reasons, toDebrief } = this.text.ending;
    const { title, text } = reasons[this.reason];
    return html`<section>
      <h2 tabindex="-1">${title(this.name)}</h2>
      <p>${text(this.name)}</p>
      <a class="button primary" href="/talk/${this.sessionId}/debrief">${toDebrief}</a>
    </section>`;
  }
}

customElements.define('talk-ending', TalkEnding);
