import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { ConnectionState } from '../../state/session-socket.ts';
import { base } from '../../styles/base.ts';

/** Tells that the line is gone and what that means, and when it is back. Fires `retry`. */
export class ConnectionBanner extends LocalizedElement {
  static override properties = { connection: {}, wasOffline: { state: true } };
  declare connection: ConnectionState;
  declare wasOffline: boolean;

  static override styles = [
    base,
    css`
      .banner {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
        margin-block-end: var(--space-3);
        padding: var(--space-2) var(--space-4);
        border: 1px solid var(--caution);
        border-radius: var(--corner);
        background: var(--sheet);
      }
      p {
        flex: 1 1 16rem;
      }
      button {
        padding-inline: 0;
      }
    `,
  ];

  constructor() {
    super();
    this.connection = 'connecting';
    this.wasOffline = false;
  }

  protected override willUpdate(): void {
    if (this.connection === 'offline') this.wasOffline = true;
  }

  protected override render() {
    const { talk } = this.text;
    const isOffline = this.connection === 'offline';
    return html`
      <div role="status">
        ${
          isOffline
            ? html`<div class="banner">
              <p><strong>${talk.offlineTitle}</strong> ${talk.offline}</p>
              <button type="button" @click=${() => this.dispatchEvent(new Event('retry'))}>${talk.retryNow}</button>
            </div>`
            : nothing
        }
        ${this.wasOffline && this.connection === 'online' ? html`<p class="unseen">${talk.backOnline}</p>` : nothing}
      </div>
    `;
  }
}

customElements.define('connection-banner', ConnectionBanner);
