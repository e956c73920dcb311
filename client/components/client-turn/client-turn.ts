import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { Language } from '../../../server/protocol/shared.ts';
import { base } from '../../styles/base.ts';
import { voices } from '../../styles/voices.ts';

/** What the client says, with what can be seen of it first. */
export class ClientTurn extends LocalizedElement {
  static override properties = { name: {}, speech: {}, nonverbal: {}, talkLanguage: {} };
  declare name: string;
  declare speech: string;
  declare nonverbal: string | null;
  declare talkLanguage: Language;

  static override styles = [
    base,
    voices,
    css`
      :host {
        break-inside: avoid;
      }
    `,
  ];

  protected override render() {
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
