import { oneSentence } from '../../language/one-sentence.ts';
import { finiteBehind, toSubordinate } from '../../language/subordinate.nl.ts';
import type { Language } from '../../turn.ts';

// The words that made it certain; without them the hunch is what it is.
const certainNl = / (gewoon|gwn|natuurlijk|duidelijk|stiekem|zeker|vast|toch)(?= |$)/gi;
const certainEn = / (just|simply|obviously|clearly|secretly|of course)(?= )/gi;
const insists = /(^| )(weet|you know|you knew|bewijst|proves|omdat|because)( |$)/i;
const longest = 20;

function rewordNl(sentence: string): string | null {
  const parts = /^(je|jij|u|ge) (\p{L}+) (.+)$/iu.exec(sentence.replace(certainNl, ''));
  if (parts === null) return null;
  const verb = finiteBehind(parts[2]!.toLowerCase());
  if (verb === null) return null;
  const clause = toSubordinate({ subject: parts[1]!.toLowerCase(), verb, rest: parts[3]! });
  return clause === null ? null : `Ik krijg de indruk dat ${clause}. Klopt dat?`;
}

function rewordEn(sentence: string): string | null {
  const plain = ` ${sentence}`.replace(/^ (deep down|secretly|obviously|clearly),?(?= you)/i, '');
  const claim = /^ you((?:['’]re|['’]ve)? .+)$/i.exec(plain.replace(certainEn, ''));
  return claim === null ? null : `I get the impression that you${claim[1]}. Is that right?`;
}

/** What was stated as fact, offered as an impression with a check behind it. */
export function reword(evidence: string, lang: Language): string | null {
  if (evidence.includes('?')) return null;
  const sentence = oneSentence(evidence);
  if (sentence === null || sentence.includes(',') || insists.test(sentence)) return null;
  if (sentence.split(' ').length > longest) return null;
  return lang === 'nl' ? rewordNl(sentence) : rewordEn(sentence);
}
