import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import { Mark } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { reword } from './reword.ts';
import { texts } from './texts.ts';

const confidences = { certain: 0.85, comfort: 0.75, simply: 0.7, plain: 0.6 };
// From this share on the words are the client's own and are given back; chosen, not measured.
const givenBack = 0.6;
const partlyGivenBack = 0.34;
// So few signs of feeling or trouble leave "gewoon" without ground; chosen on the training turns.
const littleGround = 1;
// A client who says more than this has given more to go by than a bare fact; chosen on the training turns.
const longestFact = 14;
// "Ja" and "mijn gordijnen" go on with an earlier turn, which may give the ground; chosen, not measured.
const shortestFact = 3;

// English verbs have no class of their own; there a sentence shows in who speaks or is spoken of.
const saysI = WordFlag.verb | WordFlag.firstPerson | WordFlag.thirdPerson;

const excluding = [
  'condemnation',
  'judgement',
  'unsolicited-advice',
  'empathic-statement',
  'minimal-encourager',
  'suggestive-question',
];
// Forms that claim to know what goes on inside or why.
const certainForms = ['fill/certain', 'fill/sought', 'fill/root'];
// Between these marks stand several thoughts; a comma may part a mere name.
const endsThought = Mark.period | Mark.semicolon | Mark.dash;
const telling = Mark.exclamation | Mark.ellipsis | Mark.bracket | Mark.question;

/** True if the client's last turn is one plain sentence, no mere "yes" and no loose words. */
function isFact({ clientWords, lang }: TurnView): boolean {
  return (
    clientWords.length >= shortestFact &&
    clientWords.length <= longestFact &&
    clientWords.some(({ entry }) => ((entry?.flags ?? 0) & (lang === 'nl' ? WordFlag.verb : saysI)) !== 0)
  );
}

// Who is spoken of is no ground for what is claimed: "Je wilt bij papa wonen" rests on nothing that "papa" gives.
function restsOnWords({ turn, head, to }: UtteranceView): boolean {
  const { words, client, vocabulary } = turn;
  for (let index = head; index < to; index += 1) {
    const word = words[index]!;
    if (!isContent(word) || ((word.entry?.flags ?? 0) & WordFlag.thirdPerson) !== 0) continue;
    if (client.thoughtsWith(contentStem(word, vocabulary)) !== 0) return true;
  }
  return false;
}

/** How much the client's last turn shows of a feeling, a wish or trouble: what an inference can rest on. */
function groundIn(turn: TurnView): number {
  let ground = 0;
  let thoughts = 1;
  const words = turn.clientWords;
  words.forEach((word, index) => {
    if (((word.entry?.flags ?? 0) & (WordFlag.feeling | WordFlag.negation)) !== 0) ground += 1;
    if ((word.after & telling) !== 0) ground += 1;
    if ((word.after & endsThought) !== 0 && index < words.length - 1) thoughts += 1;
  });
  for (const { name } of turn.clientHits()) if (name === 'fill/ground') ground += 1;
  return ground + (thoughts > 1 ? 1 : 0);
}

function besidePity(utterance: UtteranceView): boolean {
  return utterance.turn.utterances.some((other) => other.says('pity/phrase'));
}

function isTentative(utterance: UtteranceView): boolean {
  if (utterance.says('fill/sure-of-it')) return false;
  return utterance.says('fill/tentative') || utterance.says('reflect/opener');
}

/** States as fact what the client thinks, feels, wants or needs, resting on nothing that was said (convention 7). */
export const fillingIn = defineCode({
  id: 'filling-in',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  reword,
  needsWords: true,
  detect: (utterance, turn) => {
    if (utterance.question !== null || utterance.asked || !turn.clientSpoke) return null;
    if (utterance.found.hasAny(excluding)) return null;
    const states = utterance.says('fill/inner');
    const unkind = utterance.says('fill/unkind');
    const simply = utterance.says('fill/simply');
    const claims = (states || unkind || simply) && utterance.says('fill/sure-of-it');
    const certain = claims || certainForms.some((form) => utterance.says(form));
    if (!certain && !unkind && !simply && !states) return null;
    if (utterance.says('fill/reported') || isTentative(utterance)) return null;
    const { echo } = utterance;
    if (echo.namedFeelings.length > 0 || echo.share >= givenBack) return null;
    if (certain || (unkind && echo.share < partlyGivenBack)) {
      return { kind: null, confidence: confidences.certain };
    }
    const ungrounded = echo.echoed === 0 || echo.newFeelings.length > 0;
    if ((states || simply) && ungrounded && besidePity(utterance)) {
      return { kind: null, confidence: confidences.comfort };
    }
    if (utterance.says('fill/not') || !isFact(turn)) return null;
    const ground = groundIn(turn);
    if (simply && ground <= littleGround) return { kind: null, confidence: confidences.simply };
    return states && ground === 0 && !restsOnWords(utterance)
      ? { kind: null, confidence: confidences.plain }
      : null;
  },
});
