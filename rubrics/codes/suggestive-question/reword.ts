import { oneSentence } from '../../language/one-sentence.ts';
import type { Language } from '../../turn.ts';

type Rewording = readonly [pattern: RegExp, better: (parts: readonly string[]) => string | null];

const feelingNl =
  '(?:boos|woedend|kwaad|verdrietig|bang|schuldig|eenzaam|teleurgesteld|blij|opgelucht|geschrokken|gekwetst|jaloers|gespannen|zenuwachtig|somber|trots|onzeker|machteloos|wanhopig|geraakt|gefrustreerd|beledigd|moe|uitgeput)';
const feelingEn =
  '(?:angry|furious|mad|sad|afraid|scared|guilty|lonely|disappointed|happy|relieved|shocked|hurt|jealous|tense|nervous|down|proud|unsure|powerless|desperate|touched|frustrated|offended|upset|tired|exhausted|worried|ashamed)';
const surelyNl = '(?: (?:zeker|vast|wel|toch|natuurlijk|ook|heel|erg|best|ontzettend))*';
const surelyEn = '(?: (?:surely|really|so|very|quite|pretty|obviously))*';
const tagNl = ',? (?:hè|he|hé|toch|niet ?waar|nietwaar|zeker|of niet|niet)$';
const tagEn =
  ",? (?:right|(?:did|do|was|were|are|is|must|have)n['’]?t (?:you|it|that)|(?:did|was|were) (?:it|you) not|no)$";
// Behind "dat": about a thing or a third person. About the client it would remain an opinion about them.
const aboutOthersNl = '((?:ze|zij|hij|het|dat|dit|er|we|zoiets|een|de|iemand) .+)';
const aboutOthersEn = '((?:she|he|it|they|that|this|there|a|the|someone) .+)';
const kinNl = '((?:je|jouw|uw) \\p{L}+)';
const kinEn = '(your [a-z]+)';

const politely = (pronoun: string): boolean => /^(u|ge|gij|uw)$/i.test(pronoun);
const hasMoreClauses = (clause: string): boolean => /,|\?|(^| )(maar|want|of|but|or)( |$)/i.test(clause);

function ofIdea(opening: string, clause: string): string | null {
  return hasMoreClauses(clause) ? null : `${opening} ${clause}?`;
}

const nl: readonly Rewording[] = [
  [
    new RegExp(`^(je|jij|u|ge) (?:was|waart|voelde (?:je|zich|u))${surelyNl} ${feelingNl}${tagNl}`, 'i'),
    ([, who = '']) => `Hoe was dat voor ${politely(who) ? 'u' : 'je'}?`,
  ],
  [
    new RegExp(`^(je|jij|u|ge) (?:bent|ben|zijt|voelt (?:je|zich|u))${surelyNl} ${feelingNl}${tagNl}`, 'i'),
    ([, who = '']) => (politely(who) ? 'Hoe voelt u zich daarbij?' : 'Hoe voel je je daarbij?'),
  ],
  [
    new RegExp(
      `^(?:dat|het) (?:was|viel|deed)${surelyNl} (?:tegen|zwaar|moeilijk|lastig|pijn|naar|vervelend|eng|een schok)${tagNl}`,
      'i',
    ),
    () => 'Hoe was dat?',
  ],
  [
    new RegExp(`^vindt? (je|jij|u|ge)(?: zelf| eigenlijk| dan)*(?: ook)? niet dat ${aboutOthersNl}$`, 'i'),
    ([, who = '', clause = '']) =>
      ofIdea(politely(who) ? `Wat vindt ${who} van het idee dat` : 'Wat vind je van het idee dat', clause),
  ],
  [
    /^zou het(?: dan| ook)? niet (?:beter|goed|fijn|verstandig|handig|een idee|verstandiger|handiger)(?: voor (je|u))? zijn om (.+ )?te (\p{L}+(?: \p{L}+)?)$/iu,
    ([, who, before = '', verb = '']) =>
      ofIdea(
        who === undefined ? 'Hoe zou het zijn om' : `Hoe zou het voor ${who} zijn om`,
        `${before}te ${verb}`,
      ),
  ],
  [
    /^(?:heb|hebt|heeft) (je|u|ge) er(?: al| ook| weleens| wel| ooit| eens)*(?: over na)?(?: aan)? (?:gedacht|nagedacht) om (.+ )?te (\p{L}+(?: \p{L}+)?)$/iu,
    ([, who = '', before = '', verb = '']) =>
      ofIdea(`Hoe zou het voor ${politely(who) ? 'u' : 'je'} zijn om`, `${before}te ${verb}`),
  ],
  [
    new RegExp(`^hoe (?:erg|zeer|veel) haat (?:je|u) ${kinNl}$`, 'iu'),
    ([, kin = '']) => `Hoe is het tussen ${/^uw/i.test(kin) ? 'u' : 'jou'} en ${kin}?`,
  ],
];

const en: readonly Rewording[] = [
  [
    new RegExp(`^you (?:must have been|were|must have felt|felt)${surelyEn} ${feelingEn}${tagEn}`, 'i'),
    () => 'How was that for you?',
  ],
  [
    new RegExp(
      `^(?:you are|you['’]re|you feel|you must be|you must feel)${surelyEn} ${feelingEn}( about [a-z' ]+?)?${tagEn}`,
      'i',
    ),
    ([, about = '']) => `How do you feel${about}?`,
  ],
  [
    new RegExp(
      `^(?:that|it) (?:was|went|must have been)${surelyEn} (?:badly|hard|tough|difficult|painful|awful|a shock|scary)${tagEn}`,
      'i',
    ),
    () => 'How was that for you?',
  ],
  [
    new RegExp(`^don['’]?t you (?:think|agree|feel|believe) (?:that )?${aboutOthersEn}$`, 'i'),
    ([, clause = '']) => ofIdea('What do you think of the idea that', clause),
  ],
  [
    /^(?:wouldn['’]?t it|would it not) be (?:better|good|wise|nice|wiser|a good idea)(?: for you)? to (?!have )(.+)$/i,
    ([, verb = '']) => ofIdea('How would it be for you to', verb),
  ],
  [
    /^have you(?: ever| already)? (?:thought about|thought of|considered) (\p{L}+ing .+)$/iu,
    ([, doing = '']) => ofIdea('What would you think of', doing.replace(/^just /i, '')),
  ],
  [
    new RegExp(`^how much do you hate ${kinEn}$`, 'i'),
    ([, kin = '']) => `How are things between you and ${kin}?`,
  ],
];

const rewordings = { nl, en };

/** The same asked openly, without the answer that was in it; null where that needs more than these words. */
export function reword(evidence: string, lang: Language): string | null {
  const sentence = oneSentence(evidence);
  if (sentence === null) return null;
  for (const [pattern, better] of rewordings[lang]) {
    const parts = pattern.exec(sentence);
    if (parts !== null) return better(parts);
  }
  return null;
}
