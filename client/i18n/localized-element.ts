import { LitElement } from 'lit';
import type { BilingualText, Language } from '../../server/protocol/shared.ts';
import { currentMessages, inInterfaceLanguage, interfaceLanguage, onLanguageChange } from './locale.ts';
import type { Messages } from './nl.ts';

/** An element that speaks the language of the interface and renders anew when that changes. */
export class LocalizedElement extends LitElement {
  #stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onLanguageChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** The texts of the interface. */
  protected get text(): Messages {
    return currentMessages();
  }

  /** The language of the interface. */
  protected get language(): Language {
    return interfaceLanguage();
  }

  /** A text that came in both languages, in that of the interface. */
  protected in(text: BilingualText): string {
    return inInterfaceLanguage(text);
  }
}
