import { contentStem } from '../language/client-memory.ts';
import { WordFlag } from '../language/word-flags.ts';
import { isMeta } from './child.ts';
import type { UtteranceView } from '../turn-view.ts';

/** Whether a question goes on with what the client brought in, and how clear that is, in [0, 1]. */
export type Exploration = { readonly inside: boolean; readonly confidence: number };

const confidences = { plain: 0.9, thin: 0.65 };

/**
 * Reads a question as exploring inside or outside what the client brought in; null for what explores nothing: checks,
 * permission questions, rhetorical questions, and statements that give back what was said (conventions 1 and 8).
 */
export function explorationOf(utterance: UtteranceView): Exploration | null {
  const { question, echo, found, turn } = utterance;
  if (question === null || question.check || !turn.clientSpoke) return null;
  if (isMeta(found) && !utterance.asked) return null;
  if (found.has('rhetorical-question') || found.has('permission-question')) return null;
  if (question.statement && !found.has('suggestive-question')) return null;
  if (namesNewTopic(utterance)) return { inside: false, confidence: confidences.plain };
  if (echo.echoed > 0) return { inside: true, confidence: confidences.plain };
  if (echo.content <= 1 || pointsBack(utterance) || utterance.says('explore/follow-up')) {
    return { inside: true, confidence: confidences.thin };
  }
  return { inside: false, confidence: confidences.thin };
}

/** True if a field of life is named that the client has not spoken of. */
function namesNewTopic(utterance: UtteranceView): boolean {
  const { words, client, vocabulary } = utterance.turn;
  const named = utterance.hits.filter(({ name }) => name === 'explore/topic');
  return (
    named.length > 0 &&
    named.every(({ from, to }) =>
      words.slice(from, to).every((word) => client.thoughtsWith(contentStem(word, vocabulary)) === 0),
    )
  );
}

/** True if a pronoun points to somebody or something of whom the client spoke. */
function pointsBack(utterance: UtteranceView): boolean {
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.thirdPerson)) return true;
  }
  return false;
}
