import { css, html } from 'lit';
import { maxTurnLength } from '../../../server/protocol/socket.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';
import { dialogStyles } from '../../styles/dialog.ts';

/** Asks how to round off. Fires `goodbye` with the last words, or `end-now`. */
export class EndDialog extends LocalizedElement {
  static override properties = { name: {}, talkLanguage: {}, words: { state: true } };
  declare name: string;
  declare talkLanguage: string;
  declare words: string;

  static override styles = [
    base,
    dialogStyles,
    css`
      label {
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
      textarea {
        display: block;
        width: 100%;
        min-height: 6rem;
        padding: var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--corner);
        background: var(--ground);
        color: inherit;
        font: 400 1.125rem / 1.5 var(--face-interface);
        resize: vertical;
      }
      .go-on {
        margin-inline-start: auto;
      }
    `,
  ];

  constructor() {
    super();
    this.words = '';
  }

  /** Opens the dialog; Escape goes on with the talk. */
  open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    const { ending } = this.text;
    return html`<dialog aria-labelledby="heading" aria-describedby="advice">
      <form method="dialog">
        <h2 id="heading">${ending.title}</h2>
        <p id="advice">${ending.advice(this.name)}</p>
        <label for="words">${ending.lastWords}</label>
        <textarea
          id="words"
          lang=${this.talkLanguage}
          maxlength=${maxTurnLength}
          autofocus
          .value=${this.words}
          @input=${() => {
            this.words = this.renderRoot.querySelector('textarea')?.value ?? '';
          }}
        ></textarea>
        <div class="actions">
          <button class="primary" ?disabled=${this.words.trim() === ''} @click=${() => this.#sayGoodbye()}>${ending.sayGoodbye}</button>
          <button class="outlined" @click=${() => this.dispatchEvent(new Event('end-now'))}>${ending.endNow}</button>
          <button class="plain go-on" formnovalidate>${ending.goOn}</button>
        </div>
      </form>
    </dialog>`;
  }

  #sayGoodbye(): void {
    this.dispatchEvent(new CustomEvent('goodbye', { detail: this.words.trim() }));
    this.words = '';
  }
}

customElements.define('end-dialog', EndDialog);
