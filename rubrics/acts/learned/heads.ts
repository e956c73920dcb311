import type { Act } from '../../turn.ts';

/** The heads that stand for the act of the whole turn. */
export const actHeads = {
  question: 'act:question',
  reflection: 'act:reflection',
  input: 'act:input',
  other: 'act:other',
} as const satisfies Record<Act, string>;

/** The head that tells whether anything is given back at all, whatever its kind. */
export const reflectionHead = 'reflection';

/** The reflections in the narrow sense, and what counts as one beside them. */
export const reflectionCodes = ['simple-reflection', 'complex-reflection', 'summary'] as const;

/** Two codes of which one utterance carries one: which of them is weighed by how much more `marked` it is. */
export type Choice = { readonly marked: string; readonly plain: string };

/** Does a reflection add meaning; does a question leave what the client brought in. */
export const choices: readonly [Choice, Choice] = [
  { marked: 'complex-reflection', plain: 'simple-reflection' },
  { marked: 'e-ex-question', plain: 'e-in-question' },
];
