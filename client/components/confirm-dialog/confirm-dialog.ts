import { html } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';
import { dialogStyles } from '../../styles/dialog.ts';

/** Asks before something that cannot be undone. Names the consequence; `confirm` is fired on yes. */
export class ConfirmDialog extends LocalizedElement {
  static override properties = { heading: {}, consequence: {}, action: {} };
  declare heading: string;
  declare consequence: string;
  declare action: string;

  static override styles = [base, dialogStyles];

  constructor() {
    super();
    this.heading = '';
    this.consequence = '';
    this.action = '';
  }

  /** Opens the dialog; Escape and Cancel close it without a word. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    return html`<dialog aria-labelledby="heading" aria-describedby="consequence">
      <form method="dialog">
        <h2 id="heading">${this.heading}</h2>
        <p id="consequence">${this.consequence}</p>
        <div class="actions">
          <button class="outlined" autofocus>${this.text.common.cancel}</button>
          <button class="primary" @click=${() => this.dispatchEvent(new Event('confirm'))}>${this.action}</button>
        </div>
      </form>
    </dialog>`;
  }
}

customElements.define('confirm-dialog', ConfirmDialog);
