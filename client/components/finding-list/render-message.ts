import { html } from 'lit';
import type { Language } from '../../../server/protocol/shared.ts';
import { splitAtQuote } from './split-at-quote.ts';

/** A message, with what it quotes of the turn in the talk's language. A message that quotes nothing has the evidence first. */
export function renderMessage(message: string, evidence: string, talkLanguage: Language) {
  const split = splitAtQuote(message, evidence);
  if (split === null) return html`<q lang=${talkLanguage}>${evidence}</q> ${message}`;
  return html`${split.before}<q lang=${talkLanguage}>${split.quoted}</q>${split.after}`;
}
