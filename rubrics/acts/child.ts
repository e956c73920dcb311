import type { FoundCodes } from '../found-codes.ts';
import type { TurnView, UtteranceView } from '../turn-view.ts';
import { defaultClientAge } from '../turn.ts';

// The codes for talking with a child hold for clients under this age in years (coding manual).
const childUnder = 12;

/** The age in years of a client who is a child, null if the client is none. */
export function childAge(turn: TurnView): number | null {
  const age = turn.turn.age ?? defaultClientAge;
  return age < childUnder ? age : null;
}

/**
 * True if the trainee tells the client something: no question, or one in form only ("Weet je iets niet, dan sla je dat
 * over."). A wish to know ("Ik wil horen hoe het gaat.") and an invitation tell what the talk is about, too.
 */
export function tells({ question, asked }: UtteranceView): boolean {
  if (question === null || question.origin === 'tag' || question.origin === 'invitation') return true;
  return !asked && (question.origin === 'verb' || question.origin === 'introduced');
}

const metaCodes = ['meta-purpose', 'meta-intention', 'meta-no-right-answer', 'meta-feedback'];

/** True if an utterance with these codes tells a child about the talk itself; unasked, it is no question. */
export function isMeta(found: FoundCodes): boolean {
  return found.hasAny(metaCodes);
}
