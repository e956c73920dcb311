import { defineCode } from '../../define-code.ts';
import { contentStem, isContent } from '../../language/client-memory.ts';
import type { Word } from '../../language/tokens.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

const confidences = { striking: 0.7, quoted: 0.65, pointed: 0.65 };
// A comparison's own word stands soon behind "like a"; chosen, not measured.
const simileReach = 3;
const longestQuotation = 3;

function stemsOf(words: readonly Word[], turn: TurnView): Set<string> {
  return new Set(words.filter(isContent).map((word) => contentStem(word, turn.vocabulary)));
}

// Several utterances ask for the same; what the client said does not change meanwhile.
const known = new WeakMap<TurnView, readonly ReadonlySet<string>[]>();

/** What is striking in the client's last turn: of each image, saying or comparison its stems. */
function strikingOf(turn: TurnView): readonly ReadonlySet<string>[] {
  const kept = known.get(turn);
  if (kept !== undefined) return kept;
  const words = turn.clientWords;
  const striking = turn.clientHits().flatMap(({ name, from, to }) => {
    if (name === 'match/image' || name === 'match/idiom') return [stemsOf(words.slice(from, to), turn)];
    if (name !== 'match/simile') return [];
    const following = words.slice(to, to + simileReach).find(isContent);
    return following === undefined ? [] : [stemsOf([following], turn)];
  });
  known.set(turn, striking);
  return striking;
}

// Half of a saying is enough to know it by.
function takesUpStriking({ from, to }: UtteranceView, turn: TurnView): boolean {
  const striking = strikingOf(turn);
  if (striking.length === 0) return false;
  const stems = stemsOf(turn.words.slice(from, to), turn);
  return striking.some((wanted) => {
    let shared = 0;
    for (const stem of wanted) if (stems.has(stem)) shared += 1;
    return shared > 0 && shared * 2 >= wanted.size;
  });
}

// A word or two between quotation marks; a longer quotation repeats what was said.
function quotesClient({ from, to }: UtteranceView, turn: TurnView): boolean {
  const { quoted, client, vocabulary } = turn;
  if (quoted === undefined) return false;
  const inside = turn.words.slice(from, to).filter((_, offset) => quoted[from + offset] === 1);
  if (inside.length === 0 || inside.length > longestQuotation) return false;
  return inside.some((word) => {
    return isContent(word) && (client.thoughtsWith(contentStem(word, vocabulary)) & client.lastTurn) !== 0;
  });
}

function echoesLastTurn({ from, to }: UtteranceView, turn: TurnView): boolean {
  const { lastTurn } = turn.client;
  for (let index = from; index < to; index += 1) {
    if (isContent(turn.words[index]!) && (turn.thoughtsAt(index) & lastTurn) !== 0) return true;
  }
  return false;
}

function takesUp(utterance: UtteranceView, turn: TurnView): number | null {
  if (!echoesLastTurn(utterance, turn) || utterance.says('match/not')) return null;
  if (quotesClient(utterance, turn)) return confidences.quoted;
  if (takesUpStriking(utterance, turn)) return confidences.striking;
  return utterance.says('match/points') ? confidences.pointed : null;
}

const excluding = ['condemnation', 'judgement'];

/** Uses the client's own key word: an image, a saying or a rare word, not just any word of content. */
export const languageMatching = defineCode({
  id: 'language-matching',
  version: 1,
  act: null,
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (!turn.clientSpoke || utterance.found.hasAny(excluding)) return null;
    const confidence = takesUp(utterance, turn);
    return confidence === null ? null : { kind: null, confidence };
  },
});
