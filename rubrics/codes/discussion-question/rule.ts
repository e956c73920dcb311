import { defineCode } from '../../define-code.ts';
import { Mark } from '../../language/tokens.ts';
import { WordFlag } from '../../language/word-flags.ts';
import type { TurnView, UtteranceView } from '../../turn-view.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// How clear each form is; chosen, not measured.
const confidences = { argued: 0.8, countered: 0.7 };
const sentenceEnds = Mark.question | Mark.exclamation | Mark.period | Mark.newline;

function takesStance(turn: TurnView): boolean {
  return turn.clientHits().some(({ name }) => name === 'discuss/stance');
}

// "Als spek zo gezond is, waarom is je suiker dan te hoog?": the case against stands before its question.
function followsLead(utterance: UtteranceView, turn: TurnView): boolean {
  const before = turn.utterances[turn.utterances.indexOf(utterance) - 1];
  if (before === undefined || before.question !== null || !before.says('discuss/lead')) return false;
  return (before.word(before.to - 1)!.after & sentenceEnds) === 0 && utterance.says('discuss/then');
}

// "Zonder praten lost er minder op, of zie ik dat verkeerd?": about the matter; said about the client it is a check.
function isClaim(utterance: UtteranceView): boolean {
  if (!utterance.says('discuss/wrong')) return false;
  for (let index = utterance.head; index < utterance.to; index += 1) {
    if (utterance.is(index, WordFlag.secondPerson)) return false;
  }
  return true;
}

// "Als je geen hulp nodig hebt, waarom zit je dan hier?": the client's own words are turned into a case against them.
function turnsAgainst(utterance: UtteranceView, turn: TurnView): boolean {
  if (!utterance.says('discuss/why-then')) return false;
  if (utterance.says('discuss/lead')) return utterance.echo.echoed > 0;
  const before = turn.utterances[turn.utterances.indexOf(utterance) - 1];
  return followsLead(utterance, turn) && before !== undefined && before.echo.echoed > 0;
}

function counters(utterance: UtteranceView, turn: TurnView): boolean {
  if (utterance.says('discuss/how-then')) return true;
  if (utterance.says('discuss/asks-client')) return false;
  if (utterance.says('discuss/counter') || isClaim(utterance)) return true;
  return followsLead(utterance, turn);
}

// "hoe verklaar je dan dat": a verb that the form of questions does not know, without its mark.
function hasQuestionWord(utterance: UtteranceView): boolean {
  return (
    utterance.is(utterance.head, WordFlag.questionWord) ||
    utterance.is(utterance.head + 1, WordFlag.questionWord)
  );
}

function sureness(utterance: UtteranceView, turn: TurnView): number | null {
  const { question, found } = utterance;
  if (question?.check === true || utterance.says('discuss/not')) return null;
  if (found.has('condemnation') || found.has('rhetorical-question')) return null;
  const argues = utterance.says('discuss/argue');
  if (question === null) return argues && hasQuestionWord(utterance) ? confidences.argued : null;
  if (utterance.says('discuss/agree')) return confidences.argued;
  if (found.has('unsolicited-advice')) return null;
  if (argues || turnsAgainst(utterance, turn)) return confidences.argued;
  return counters(utterance, turn) && takesStance(turn) ? confidences.countered : null;
}

/** Invites the client to argue a position with the trainee instead of exploring. */
export const discussionQuestion = defineCode({
  id: 'discussion-question',
  version: 1,
  act: 'question',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    const confidence = sureness(utterance, turn);
    return confidence === null ? null : { kind: null, confidence };
  },
});
