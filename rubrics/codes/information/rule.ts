import { adviceIn, isWelcome } from '../../acts/advice.ts';
import { reflectionIn } from '../../acts/reflection.ts';
import { defineCode } from '../../define-code.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each is: worded as a fact, an answer to a question of fact, or a matter of fact named. Chosen, not measured.
const confidences = { fact: 0.8, answer: 0.7, matter: 0.6 };
// From this share on a statement gives back what the client told; chosen, not measured.
const givenBack = 0.7;
// Fewer words than these say nothing of a matter, or answer nothing; chosen, not measured.
const shortestFact = 4;
const shortestAnswer = 3;
// The subject stands among the first words; an answer among the first utterances. Chosen, not measured.
const subjectReach = 4;
const matterReach = 5;
const answersWithin = 2;
// "Ja, vertel maar": a client's turn of more words than these does not just say yes; chosen, not measured.
const longestYes = 5;

// What is said with another purpose is no information, though it may hold facts.
const otherPurposes = [
  'condemnation',
  'judgement',
  'unsolicited-advice',
  'advice-with-permission',
  'structuring',
  'autonomy-support',
  'collaboration',
  'self-disclosure',
  'empathic-statement',
  'minimal-encourager',
  'affirmation',
  'praise',
  'normalising',
  'persuasion',
  'confrontation',
  'blaming',
  'taking-sides',
  'taking-over',
  'pity',
  'false-reassurance',
  'minimising',
  'naming-nonverbal',
  'filling-in',
  'play-frame',
  'meta-purpose',
  'meta-intention',
  'meta-no-right-answer',
  'meta-feedback',
  'bad-news-setting',
  'bad-news-message',
];

function hasOtherPurpose(utterance: UtteranceView): boolean {
  return utterance.found.hasAny(otherPurposes) || adviceIn(utterance) !== null;
}

// The client asked after a fact, or said yes to hearing more.
function wasAsked(utterance: UtteranceView, turn: TurnView): boolean {
  const question = turn.lastOf('client').trimEnd().endsWith('?');
  if (!question && turn.clientWords.length > longestYes) return false;
  const hits = turn.clientHits();
  const asked = (name: string): boolean => hits.some((hit) => hit.name === name);
  if (asked('disclose/asked')) return false;
  if (question) return asked('inform/asked');
  return !asked('advice/client-asks') && !utterance.says('advice/way-out') && isWelcome(utterance, turn);
}

function hasFlagWithin(utterance: UtteranceView, flag: number, reach: number): boolean {
  const last = Math.min(utterance.to, utterance.head + reach);
  for (let index = utterance.head; index < last; index += 1) if (utterance.is(index, flag)) return true;
  return false;
}

function isAnswer(utterance: UtteranceView, turn: TurnView): boolean {
  if (utterance.length < shortestAnswer || turn.utterances.indexOf(utterance) >= answersWithin) return false;
  return !hasFlagWithin(utterance, WordFlag.firstPerson, subjectReach) && wasAsked(utterance, turn);
}

const yesOrNo = new Set(['ja', 'nee', 'jawel', 'yes', 'no']);

// "Is it contagious?" - "No, it is not contagious.": the client's words come back, but as an answer.
function answersYesOrNo(utterance: UtteranceView): boolean {
  return utterance.head > utterance.from && yesOrNo.has(utterance.word(utterance.from)!.text);
}

// "The rent may go up once a year": a matter of fact is the subject, and none of it is the client's own story.
function isAboutMatter(utterance: UtteranceView): boolean {
  if (utterance.length < shortestFact) return false;
  if (utterance.says('inform/general')) return true;
  const { found, hits, head } = utterance;
  if (found.has('jargon')) return !hasFlagWithin(utterance, WordFlag.secondPerson, subjectReach);
  return hits.some(({ name, from }) => name === 'inform/matter' && from < head + matterReach);
}

function confidenceOf(utterance: UtteranceView, turn: TurnView): number | null {
  const { question, echo } = utterance;
  if (question !== null) {
    return utterance.length > shortestFact && utterance.says('inform/by-question') ? confidences.fact : null;
  }
  if (utterance.says('inform/not') || utterance.says('act/reported')) return null;
  const plain = answersYesOrNo(utterance) && isAnswer(utterance, turn);
  if (plain && !hasFlagWithin(utterance, WordFlag.secondPerson, utterance.length)) return confidences.answer;
  if (echo.share >= givenBack && echo.content > 1) return null;
  const emotional = hasFlagWithin(utterance, WordFlag.feeling, utterance.length);
  const worded = utterance.says('inform/fact');
  if (worded && !emotional) return confidences.fact;
  const answers = isAnswer(utterance, turn);
  const clear = !emotional && isAboutMatter(utterance);
  if (clear && utterance.says('inform/general')) return confidences.matter;
  if (reflectionIn(utterance) !== null) return null;
  if (worded || answers) return confidences.answer;
  return clear || (!emotional && utterance.says('inform/effect')) ? confidences.matter : null;
}

/** Gives facts or explains how something works, without pushing. */
export const information = defineCode({
  id: 'information',
  version: 1,
  act: 'input',
  kinds: [],
  texts,
  lexicon: { nl, en },
  detect: (utterance, turn) => {
    if (hasOtherPurpose(utterance)) return null;
    const confidence = confidenceOf(utterance, turn);
    return confidence === null ? null : { kind: null, confidence };
  },
});
