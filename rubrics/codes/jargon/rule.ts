import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { defaultClientAge, type Language } from '../../turn.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { term: 0.85, compound: 0.8, abstract: 0.7 };
// Below this age, in years, abstract words of adults are jargon too (manual).
const adultFrom = 12;
// Terms are often compounds that no list can hold; shorter words with such an ending are everyday words.
const shortestCompound = 9;
const termEndings: Readonly<Record<Language, RegExp>> = {
  nl: /(problematiek|stoornis|stoornissen|.regulatie|.regulering|.indicatie|indiceerd|pathologie|pathie|mechanisme|mechanismen|tensie|diagnostiek|arrangement|fobie|somatisch|somatische|genese|degeneratie|klachtenbeeld|toestandsbeeld|disfunctioneel|disfunctionele|morbide|morbiditeit|intelligentieprofiel|zorgprofiel|algie|cardie|scopie)$/,
  en: /(itis|osis|pathy|aemia|ectomy|somatic|regulation|morbidity|morbidities|pathology|ogenic|phobia|algia|cardia|scopy)$/,
};
const abstractEndings: Readonly<Record<Language, RegExp>> = {
  nl: /(plaatsing|regeling|samenstelling|situatie|iteit|matie|catie|vatie|ventie|verlening|.gedrag|perspectief)$/,
  en: /(....ment|....ation|....ility|....ivity)$/,
};
const shortestAbstract: Readonly<Record<Language, number>> = { nl: 8, en: 12 };
// Words that end alike and that everybody knows.
const everyday =
  /^(slaapstoornis|eetstoornis|slaapstoornissen|eetstoornissen|hypotensie|pretentie|claustrofobie|claustrophobia|homeopathie|homeopathy|sympathie|empathie|hypnosis|diagnosis|arthritis|tonsillitis|bronchitis|hyperventilatie|vakantieregeling)$/;

function clientUsed(turn: TurnView, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const word = turn.words[index]!;
    if (isContent(word) && turn.client.thoughtsWith(contentStem(word, turn.vocabulary)) === 0) return false;
  }
  return true;
}

function hasTerm(utterance: UtteranceView, turn: TurnView, list: string): boolean {
  return utterance.hits.some(
    ({ name, from, to }) => name === list && turn.quoted?.[from] !== 1 && !clientUsed(turn, from, to),
  );
}

type Endings = { readonly ending: RegExp; readonly shortest: number };

function hasCompound(utterance: UtteranceView, turn: TurnView, { ending, shortest }: Endings): boolean {
  for (let index = utterance.from; index < utterance.to; index += 1) {
    const { text } = turn.words[index]!;
    if (text.length < shortest || !ending.test(text) || everyday.test(text)) continue;
    if (turn.quoted?.[index] !== 1 && !clientUsed(turn, index, index + 1)) return true;
  }
  return false;
}

/** A professional term that the client did not use and would not use; for a child abstract adult words too. */
export const jargon = defineCode({
  id: 'jargon',
  version: 1,
  act: null,
  kinds: ['term', 'abstract'],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    const { lang } = turn;
    if (hasTerm(utterance, turn, 'jargon/term')) return { kind: 'term', confidence: confidences.term };
    if (hasCompound(utterance, turn, { ending: termEndings[lang], shortest: shortestCompound })) {
      return { kind: 'term', confidence: confidences.compound };
    }
    if ((turn.turn.age ?? defaultClientAge) >= adultFrom) return null;
    const abstract =
      hasTerm(utterance, turn, 'jargon/abstract') ||
      hasCompound(utterance, turn, { ending: abstractEndings[lang], shortest: shortestAbstract[lang] });
    return abstract ? { kind: 'abstract', confidence: confidences.abstract } : null;
  },
});
