import { WordFlag } from '../language/word-flags.ts';
import type { UtteranceView } from '../turn-view.ts';

/** What is given back to the client. `feeling` is null where no feeling of the client is named. */
export type Reflection = {
  readonly complex: boolean;
  readonly feeling: 'named' | 'unnamed' | null;
  readonly confidence: number;
};

// Shares of content words that the client used; chosen on the development corpora, not tuned to sentences.
const mostlyEchoed = 0.5;
const partlyEchoed = 0.3;
const nearlyAllEchoed = 0.7;
// In a turn of more words than this a bare "you" mostly belongs to explaining; chosen on the development corpora.
const longTurn = 40;
// A second person stands among the first words of a thought that is about the client.
const subjectReach = 4;

const codesThatExclude = [
  'condemnation',
  'judgement',
  'unsolicited-advice',
  'empathic-statement',
  'minimal-encourager',
  'suggestive-question',
  'rhetorical-question',
];

function isExcluded(utterance: UtteranceView): boolean {
  if (codesThatExclude.some((code) => utterance.found.has(code))) return true;
  const { question } = utterance;
  if (question !== null && (question.check || !question.statement)) return true;
  return utterance.says('act/other') || utterance.says('act/input');
}

function speaksToClient(utterance: UtteranceView): boolean {
  const last = Math.min(utterance.to, utterance.head + subjectReach);
  for (let index = utterance.head; index < last; index += 1) {
    if (utterance.is(index, WordFlag.secondPerson)) return true;
  }
  return false;
}

function mentionsClient(utterance: UtteranceView): boolean {
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.secondPerson)) return true;
  }
  return false;
}

function speaksOfSelf(utterance: UtteranceView): boolean {
  const { head } = utterance;
  return utterance.is(head, WordFlag.firstPerson) || utterance.is(head + 1, WordFlag.firstPerson);
}

function isNegated(utterance: UtteranceView, index: number): boolean {
  return utterance.is(index - 1, WordFlag.negation) || utterance.is(index - 2, WordFlag.negation);
}

// "Je moeder is bang" names someone else's feeling: the subject is a third person, not the one spoken to.
function isAboutOther(utterance: UtteranceView): boolean {
  const { head } = utterance;
  const first = utterance.is(head, WordFlag.secondPerson) && utterance.is(head + 1, WordFlag.thirdPerson);
  return first || utterance.is(head, WordFlag.thirdPerson);
}

function feelingOf(utterance: UtteranceView): Reflection['feeling'] {
  if (isAboutOther(utterance) || utterance.says('reflect/no-feeling')) return null;
  const { namedFeelings, newFeelings } = utterance.echo;
  if (newFeelings.some((index) => !isNegated(utterance, index))) return 'unnamed';
  if (namedFeelings.length > 0) return 'named';
  return utterance.says('reflect/feeling') ? 'unnamed' : null;
}

/** Reads an utterance as a reflection of what the client said; null if it is none. */
export function reflectionIn(utterance: UtteranceView): Reflection | null {
  if (isExcluded(utterance) || !utterance.turn.clientSpoke) return null;
  const opened = utterance.says('reflect/opener');
  if (speaksOfSelf(utterance) && !opened) return null;
  const { echo } = utterance;
  const toClient = opened ? mentionsClient(utterance) : speaksToClient(utterance);
  const deep = utterance.says('reflect/deep');
  const feeling = toClient || opened ? feelingOf(utterance) : null;
  if (!opened && !toClient && !deep) {
    const given = echo.echoed >= 2 && echo.share >= mostlyEchoed;
    const clipped = echo.content <= 3 && echo.echoed >= 1 && echo.share >= mostlyEchoed && utterance.length <= 6;
    const led = utterance.head > utterance.from && echo.echoed >= 1 && echo.share >= partlyEchoed;
    return given || clipped || led ? { complex: false, feeling: null, confidence: 0.55 } : null;
  }
  if (!opened && !deep && echo.echoed === 0 && utterance.says('reflect/as-fact')) return null;
  if (!toClient && !deep && echo.echoed === 0) return null;
  const bare = !opened && !deep && feeling === null && echo.share < partlyEchoed;
  if (bare && (utterance.turn.words.length > longTurn || utterance.is(utterance.head, WordFlag.subordinator))) return null;
  if (!opened && !deep && feeling === null && echo.content === 0) return null;
  const complex = (deep && echo.share < nearlyAllEchoed) || feeling === 'unnamed' || (echo.share < mostlyEchoed && feeling !== 'named');
  const clarity = complex ? 1 - echo.share : echo.share;
  return { complex, feeling, confidence: Math.min(0.95, 0.5 + 0.3 * clarity + (opened ? 0.15 : 0)) };
}
