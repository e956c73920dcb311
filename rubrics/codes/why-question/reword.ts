import { oneSentence } from '../../language/one-sentence.ts';
import { finiteFromInversion, toSubordinate } from '../../language/subordinate.nl.ts';
import type { Language } from '../../turn.ts';

// "Waarom ga je niet gewoon ..." advises, "why would you even" reproaches: a softer opening would only hide it.
const pushing = /(^| )(gewoon|gwn|eens|in hemelsnaam|in godsnaam|just|even|ever|on earth|the hell)( |$)/i;
const particlesNl = / (dan|nou|nu eigenlijk)(?= |$)/gi;
const wanting = new Set(['wil', 'wilt', 'wilde']);

function rewordNl(sentence: string): string | null {
  if (/^(waarom|hoezo)$/i.test(sentence)) return 'Hoe komt dat?';
  if (/(er|meer|minder|anders|liever) dan /i.test(sentence)) return null;
  const plain = sentence.replace(particlesNl, '');
  const parts = /^waarom (\p{L}+) (je|jij|u|ge|hij|zij|ze) (.+)$/iu.exec(plain);
  if (parts === null) return null;
  const [, verb = '', subject = '', rest = ''] = parts.map((part) => part.toLowerCase());
  const turned = finiteFromInversion(verb, subject);
  if (turned === null || /^(ga|kom|doe|probeer)$/.test(verb)) {
    // "Waarom ga je niet naar de dokter?" mostly advises.
    if (turned === null || rest.startsWith('niet')) return null;
  }
  // As it was written, capitals of names included.
  const clause = toSubordinate({ subject, verb: turned, rest: parts[3]! });
  if (clause === null) return null;
  return `${wanting.has(turned) ? 'Wat maakt dat' : 'Hoe komt het dat'} ${clause}?`;
}

function rewordEn(sentence: string): string | null {
  const plain = sentence.replace(/,? then$/i, '');
  if (/^why$/i.test(plain)) return 'How did that come about?';
  if (/,| (and|but|or) (why|what|how|did|do|are)\b/i.test(plain)) return null;
  const asked = /^why (did|do) (?:you|u) (?!not\b|never\b|have\b|be\b|always\b|keep\b)(.+)$/i.exec(plain);
  if (asked !== null) {
    return `What ${asked[1]!.toLowerCase() === 'did' ? 'made' : 'makes'} you ${asked[2]}?`;
  }
  const thing = /^why (?:is|'s) (that|it|this) (so .+)$/i.exec(plain);
  if (thing !== null) return `What makes ${thing[1]} ${thing[2]}?`;
  const negated =
    /^why (didn['’]?t|haven['’]?t|hadn['’]?t|weren['’]?t|couldn['’]?t) (you|he|she|they) (.+)$/i.exec(plain);
  if (negated !== null) return `How come ${negated[2]} ${negated[1]!.toLowerCase()} ${negated[3]}?`;
  const being = /^why (are|were) you (?!not\b)(.+)$/i.exec(plain);
  return being === null ? null : `How come you ${being[1]!.toLowerCase()} ${being[2]}?`;
}

/** A why-question with a softer opening, where the rest can be kept as it is. */
export function reword(evidence: string, lang: Language): string | null {
  const sentence = oneSentence(evidence);
  if (sentence === null || pushing.test(sentence)) return null;
  return lang === 'nl' ? rewordNl(sentence) : rewordEn(sentence);
}
