import { echoOf } from '../language/echo.ts';
import { WordFlag } from '../language/word-flags.ts';
import type { UtteranceView } from '../turn-view.ts';
import { adviceIn } from './advice.ts';

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
const bothSidesEchoed = 0.55;
// In a turn of more words than this a bare "you" mostly belongs to explaining; chosen on the development corpora.
const longTurn = 40;
// A second person stands among the first words of a thought that is about the client.
const subjectReach = 4;

const amplifiedConfidence = 0.8;

/** What an utterance with one of these codes does is no listening (manual, tables). */
export const codesThatExclude: readonly string[] = [
  'condemnation',
  'judgement',
  'unsolicited-advice',
  'empathic-statement',
  'minimal-encourager',
  'suggestive-question',
  'rhetorical-question',
  'persuasion',
  'confrontation',
  'blaming',
  'taking-sides',
  'pity',
  'minimising',
  'false-reassurance',
  'affirmation',
  'praise',
  'normalising',
  'advice-with-permission',
  'information',
  'structuring',
  'autonomy-support',
  'self-disclosure',
  'filling-in',
  'taking-over',
  'bad-news-setting',
  'bad-news-message',
  'bad-news-information',
  'discussion-question',
  'permission-question',
  'exception-question',
  'evocative-question',
  'option-posing',
  'meta-purpose',
  'meta-intention',
  'meta-no-right-answer',
  'meta-feedback',
  'play-frame',
  'child-lead',
];

function isExcluded(utterance: UtteranceView): boolean {
  if (utterance.found.hasAny(codesThatExclude)) return true;
  const { question } = utterance;
  if (question !== null && (question.check || !question.statement)) return true;
  if (utterance.says('act/other') || utterance.says('act/input') || utterance.says('act/nonverbal'))
    return true;
  return adviceIn(utterance) !== null;
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

// Convention 4: simple when both sides are the client's own, complex when the trainee supplies one of them.
function suppliesSide(utterance: UtteranceView): boolean {
  const turning = utterance.hit('reflect/other-side');
  if (turning === undefined) return utterance.echo.share < bothSidesEchoed;
  if (utterance.hits.some(({ name, from }) => name === 'reflect/deep' && from >= turning.to)) return true;
  const opening = utterance.hit('reflect/two-sided');
  const start = opening === undefined || opening.to > turning.from ? utterance.head : opening.to;
  const sides = [
    echoOf(utterance.turn, start, turning.from),
    echoOf(utterance.turn, turning.to, utterance.to),
  ];
  return sides.some((side) => side.content > 0 && side.share < bothSidesEchoed);
}

function addsMeaning(utterance: UtteranceView, deep: boolean, feeling: Reflection['feeling']): boolean {
  const { share } = utterance.echo;
  if (feeling === 'unnamed') return true;
  if (utterance.says('reflect/two-sided')) return suppliesSide(utterance);
  if (deep && share < nearlyAllEchoed) return true;
  if (utterance.says('reflect/rephrase')) return false;
  return share < mostlyEchoed && feeling !== 'named';
}

// Beside pity, comfort or advice a bare statement about the client fills in; it does not listen.
function standsByInput(utterance: UtteranceView): boolean {
  return utterance.turn.utterances.some(
    (other) =>
      other !== utterance &&
      (other.says('pity/phrase') || other.found.has('unsolicited-advice') || other.found.has('condemnation')),
  );
}

// "And you are still young yourself, how old are you?": what leads up to a question of fact gives nothing back.
function leadsToFact(utterance: UtteranceView): boolean {
  const { utterances } = utterance.turn;
  const next = utterances[utterances.indexOf(utterance) + 1];
  return next?.question?.closedKind === 'fact';
}

/** Reads an utterance as a reflection of what the client said; null if it is none. */
export function reflectionIn(utterance: UtteranceView): Reflection | null {
  if (utterance.read.reflection === undefined) utterance.read.reflection = readReflection(utterance);
  return utterance.read.reflection;
}

function readReflection(utterance: UtteranceView): Reflection | null {
  // Convention 4: amplified is always complex.
  if (utterance.found.has('amplified-reflection')) {
    return { complex: true, feeling: feelingOf(utterance), confidence: amplifiedConfidence };
  }
  if (isExcluded(utterance) || !utterance.turn.clientSpoke) return null;
  const opened = utterance.says('reflect/opener');
  if (speaksOfSelf(utterance) && !opened) return null;
  const { echo } = utterance;
  const toClient = opened ? mentionsClient(utterance) : speaksToClient(utterance);
  const deep = utterance.says('reflect/deep');
  const feeling = toClient || opened ? feelingOf(utterance) : null;
  if (!opened && !toClient && !deep) {
    const given = echo.echoed >= 2 && echo.share >= mostlyEchoed;
    const clipped =
      echo.content <= 3 && echo.echoed >= 1 && echo.share >= mostlyEchoed && utterance.length <= 6;
    const led = utterance.head > utterance.from && echo.echoed >= 1 && echo.share >= partlyEchoed;
    return given || clipped || led ? { complex: false, feeling: null, confidence: 0.55 } : null;
  }
  const ungrounded = echo.echoed === 0 || echo.newFeelings.length > 0;
  if (!opened && ungrounded && utterance.says('reflect/as-fact')) return null;
  if (!opened && echo.echoed === 0 && standsByInput(utterance)) return null;
  if (!toClient && !deep && echo.echoed === 0) return null;
  const bare = !opened && !deep && feeling === null && echo.share < partlyEchoed;
  if (bare && (utterance.turn.words.length > longTurn || utterance.is(utterance.head, WordFlag.subordinator)))
    return null;
  if (!opened && !deep && feeling === null && echo.content === 0) return null;
  if (bare && echo.echoed === 0 && leadsToFact(utterance)) return null;
  const complex = addsMeaning(utterance, deep, feeling);
  const clarity = complex ? 1 - echo.share : echo.share;
  return { complex, feeling, confidence: Math.min(0.95, 0.5 + 0.3 * clarity + (opened ? 0.15 : 0)) };
}
