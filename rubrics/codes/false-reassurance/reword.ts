import { oneSentence } from '../../language/one-sentence.ts';
import type { Language } from '../../turn.ts';

const worry = {
  nl: /^(maak|maakt) (je|u|ge) (zich )?(daar |er )?(maar )?(niet druk|geen zorgen)( hoor| maar)?$/i,
  en: /^(?:please )?(?:do not|don['’]?t|dont) (?:you )?worry(?: about (?:it|that|a thing|anything))?(?: too much)?$/i,
};
const promise = {
  nl: /^(het|dat|alles) komt (heus |echt |vast |allemaal |wel |zeker |gewoon |uiteindelijk )*goed( hoor| joh)?$/i,
  en: /^(?:i['’]?m sure |i am sure )?(?:it|it['’]s|things|everything|everything['’]s|that)(?: will|['’]ll| is going to| are going to| going to)(?: all)? be (?:just )?(?:fine|all ?right|okay|ok|good)(?: in the end)?$/i,
};

/** Stays with the worry: asks about it, and says of a promise what cannot be promised. */
export function reword(evidence: string, lang: Language): string | null {
  const sentence = oneSentence(evidence);
  if (sentence === null) return null;
  if (worry[lang].test(sentence)) {
    if (lang === 'en') return 'What worries you most?';
    return / je /i.test(` ${sentence} `)
      ? 'Waar maak je je het meest zorgen over?'
      : 'Waar maakt u zich het meest zorgen over?';
  }
  if (!promise[lang].test(sentence)) return null;
  return lang === 'nl'
    ? 'Ik kan niet beloven dat het goed komt. Vertel eens, waar zitten de zorgen?'
    : 'I cannot promise that it will be all right. Tell me, where are the worries?';
}
