import { html } from 'lit';
import { base } from '../../styles/base.ts';
import { prose } from '../../styles/prose.ts';
import { PageElement } from '../page-element.ts';

/** There is nothing at this address. */
export class NotFoundPage extends PageElement {
  static override styles = [base, prose];

  protected override get pageTitle(): string {
    return this.text.notFound.title;
  }

  protected override render() {
    return html`
      <h1 tabindex="-1">${this.text.notFound.title}</h1>
      <p class="prose">${this.text.notFound.text}</p>
      <p><a class="button primary" href="/">${this.text.common.backToStart}</a></p>
    `;
  }
}

customElements.define('not-found-page', NotFoundPage);
