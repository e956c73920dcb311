import { defineCode } from '../../define-code.ts';
import type { UtteranceView } from '../../turn-view.ts';
import { defaultClientAge } from '../../turn.ts';
import { lexicon as en } from './lexicon.en.ts';
import { lexicon as nl } from './lexicon.nl.ts';
import { texts } from './texts.ts';

// What is said about the talk, and how clear each is; chosen, not measured.
type Subject = { readonly list: string; readonly confidence: number; readonly forAdults: boolean };
// Said to a child, role and topic are metacommunication, which has codes of its own (manual).
const subjects: readonly Subject[] = [
  { list: 'structure/time', confidence: 0.85, forAdults: false },
  { list: 'structure/privacy', confidence: 0.85, forAdults: false },
  { list: 'structure/role', confidence: 0.8, forAdults: true },
  { list: 'structure/next', confidence: 0.8, forAdults: false },
  { list: 'structure/course', confidence: 0.75, forAdults: false },
  { list: 'structure/topic', confidence: 0.7, forAdults: true },
];
// Below this age, in years, the codes for talking with a child apply (manual).
const adultFrom = 12;

// A question leaves the course to the client; only an offer to sum up says what will happen.
function isLeftOpen({ question }: UtteranceView): boolean {
  return question !== null && !question.statement && question.form === 'open';
}

/** Says what will happen in the talk: its course, time, purpose, rules and roles. */
export const structuring = defineCode({
  id: 'structuring',
  version: 1,
  act: 'other',
  kinds: [],
  texts,
  lexicon: { nl, en },
  needsWords: true,
  detect: (utterance, turn) => {
    const { found } = utterance;
    if (found.has('condemnation') || found.has('unsolicited-advice')) return null;
    const adult = (turn.turn.age ?? defaultClientAge) >= adultFrom;
    const subject = subjects.find(({ list, forAdults }) => (adult || !forAdults) && utterance.says(list));
    if (subject === undefined || utterance.says('structure/not') || utterance.says('act/reported'))
      return null;
    if (isLeftOpen(utterance) && (utterance.asked || subject.list !== 'structure/privacy')) return null;
    return { kind: null, confidence: subject.confidence };
  },
});
