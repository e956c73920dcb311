import { html, nothing } from 'lit';
import { maxTurnLength } from '../../../server/protocol/socket.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';
import { composerStyles } from './composer-styles.ts';

/** From how many characters before the limit it is shown; chosen, not measured. */
const limitShownFrom = 500;

/** Where the trainee writes. Fires `draft-change` (the text), `say` (the text) and `leave-silence`. */
export class TurnComposer extends LocalizedElement {
  static override properties = { name: {}, draft: {}, talkLanguage: {} };
  declare name: string;
  declare draft: string;
  declare talkLanguage: string;

  static override styles = [base, composerStyles];

  constructor() {
    super();
    this.name = '';
    this.draft = '';
  }

  /** Puts the cursor in the text. */
  override focus(): void {
    this.#field?.focus({ preventScroll: true });
  }

  get #field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  protected override updated(): void {
    const field = this.#field;
    if (!field) return;
    // The field is as high as its words; the style sheet sets the bounds.
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight}px`;
  }

  protected override render() {
    const { talk } = this.text;
    const left = maxTurnLength - this.draft.length;
    return html`
      <label for="words">${talk.yourTurn(this.name)}</label>
      <div class="sheet">
        <textarea
          id="words"
          rows="1"
          lang=${this.talkLanguage}
          enterkeyhint="send"
          autocomplete="off"
          aria-describedby="hint limit"
          placeholder=${talk.placeholder}
          .value=${this.draft}
          @input=${() => this.#write()}
          @keydown=${(event: KeyboardEvent) => this.#press(event)}
        ></textarea>
        <div class="row">
          <button type="button" class="plain" @click=${() => this.dispatchEvent(new Event('leave-silence'))}>
            ${talk.leaveSilence}
          </button>
          <button type="button" class="primary" @click=${() => this.#say()}>${talk.send}</button>
        </div>
      </div>
      <div class="below">
        <p id="hint" class="quiet hint">${talk.hint}</p>
        <p id="limit" class="quiet limit" role="status">
          ${left > limitShownFrom ? nothing : left < 0 ? talk.overLimit(-left) : talk.left(left)}
        </p>
        <slot></slot>
      </div>
    `;
  }

  #write(): void {
    this.draft = this.#field?.value ?? '';
    this.dispatchEvent(new CustomEvent('draft-change', { detail: this.draft }));
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#say();
  }

  #canSay(): boolean {
    return this.draft.trim() !== '' && this.draft.length <= maxTurnLength;
  }

  #say(): void {
    if (!this.#canSay()) return this.focus();
    const said = this.draft.trim();
    this.draft = '';
    this.dispatchEvent(new CustomEvent('draft-change', { detail: '' }));
    this.dispatchEvent(new CustomEvent('say', { detail: said }));
    this.focus();
  }
}

customElements.define('turn-composer', TurnComposer);
