import type { PropertyValues } from 'lit';
import { LocalizedElement } from '../i18n/localized-element.ts';
import { currentMessages } from '../i18n/locale.ts';
import { ApiError } from '../state/api-error.ts';

/** What every page does: keep the window's title right and take the focus when one has walked in. */
export abstract class PageElement extends LocalizedElement {
  /** Title of the page, without the product's name. */
  protected abstract get pageTitle(): string;

  /** Puts the focus where reading or writing begins: the heading, unless a page knows better. */
  takeFocus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  protected override updated(_changed: PropertyValues): void {
    document.title = `${this.pageTitle} · ${currentMessages().product}`;
  }
}

/** What went wrong as something that can be shown; what is no ApiError is a fault of ours and thrown on. */
export function toProblem(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  throw error;
}
