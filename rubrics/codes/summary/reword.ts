import type { Language } from '../../turn.ts';

const checks = { nl: 'Klopt dat zo?', en: 'Have I got that right?' };
// A summary that checks already, as a question or in words.
const alreadyChecks =
  /\?|\b(klopt|zeg ik|verbeter|vul (me|mij|het) aan|heb ik het goed|correct me|is that right|have i got|did i miss|right)\b/i;
// A longer one is no line to read under a turn; chosen.
const longest = 240;

/** The summary with a check behind it; null where the turn goes on, since the check may follow there. */
export function reword(evidence: string, lang: Language, after: string): string | null {
  if (after.trim().replace(/[.!…]/g, '') !== '' || evidence.length > longest) return null;
  const said = evidence.trim().replace(/[\s.,!…]+$/, '');
  return said === '' || alreadyChecks.test(said)
    ? null
    : `${said.charAt(0).toUpperCase()}${said.slice(1)}. ${checks[lang]}`;
}
