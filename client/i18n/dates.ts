import type { Language } from '../../server/protocol/shared.ts';

/** A moment in epoch ms as a day and time that people would say: "21 november 2026 om 23:28". */
export function formatMoment(language: Language, epochMs: number): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(epochMs);
}

/** Names in one sentence: "a, b en c". */
export function formatList(language: Language, items: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
}
