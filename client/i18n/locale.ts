import type { BilingualText, Language } from '../../server/protocol/shared.ts';
import { keep } from '../state/kept.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

/** before-first-paint.ts reads it. */
const keptUnder = 'weerklank.language';
const messages: Record<Language, Messages> = { nl, en };
const listeners = new Set<() => void>();

/** As before-first-paint.ts left it on the document. */
let current: Language = globalThis.document?.documentElement.lang === 'en' ? 'en' : 'nl';

/** The language of the interface. */
export function interfaceLanguage(): Language {
  return current;
}

/** The texts of the interface in its language. */
export function currentMessages(): Messages {
  return messages[current];
}

/** A text that came in both languages, in that of the interface. */
export function inInterfaceLanguage(text: BilingualText): string {
  return text[current];
}

/** Changes the language of the interface, keeps the choice and tells all who listen. */
export function chooseLanguage(language: Language): void {
  current = language;
  keep(keptUnder, language);
  // For screen readers and hyphenation.
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Calls the listener at every change of language; the answer ends that. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
