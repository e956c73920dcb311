import type { BilingualText, Language } from '../../rubrics/turn.ts';
import { keep, kept } from '../state/kept.ts';
import { en } from './en.ts';
import { type Messages, nl } from './nl.ts';

const keptUnder = 'weerklank.language';
const messages: Record<Language, Messages> = { nl, en };
const listeners = new Set<() => void>();

let current: Language = firstLanguage();

/** What was chosen before, else what the browser asks for, else Dutch. */
function firstLanguage(): Language {
  const chosen = kept(keptUnder);
  if (chosen === 'nl' || chosen === 'en') return chosen;
  const asked = globalThis.navigator?.languages ?? [];
  const known = asked.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'nl' || tag === 'en');
  return known === 'en' ? 'en' : 'nl';
}

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
  markDocument();
  for (const listener of listeners) listener();
}

/** Puts the language on the document, for screen readers and hyphenation. */
export function markDocument(): void {
  document.documentElement.lang = current;
}

/** Calls the listener at every change of language; the answer ends that. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
