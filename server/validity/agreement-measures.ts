import type { TurnCoding } from '../../rubrics/index.ts';
import type { AgreementMeasure } from '../protocol/scoring-quality.ts';
import type { ExpertLabel } from './corpora.ts';

/** One thing that experts say of a whole turn, and how it is read from a coding. */
export type MeasureDefinition = {
  readonly measure: AgreementMeasure;
  /**
   * Cohen's kappa of experts among each other: the mean over all pairs of the ten who coded the same seven conversations
   * of AnnoMI (Wu et al., 2022).
   */
  readonly human: number;
  readonly expert: (label: ExpertLabel) => string;
  readonly engine: (coding: TurnCoding) => string;
  /** The codes that a label stands for; the strongest finding of them gives the engine's confidence. */
  readonly codesOf: Readonly<Record<string, readonly string[]>>;
};

type Labels = readonly (readonly [label: string, codes: readonly string[]])[];

// The first label of which the turn has a code; else `otherwise`.
function byCodes(labels: Labels, otherwise: string): Pick<MeasureDefinition, 'engine' | 'codesOf'> {
  return {
    engine: ({ codes }) =>
      labels.find(([, named]) => named.some((code) => codes.includes(code)))?.[0] ?? otherwise,
    codesOf: Object.fromEntries(labels),
  };
}

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');
const reflections = ['simple-reflection', 'complex-reflection', 'summary'];

/** Everything in which experts and engine are compared, turn by turn. */
export const agreementMeasures: readonly MeasureDefinition[] = [
  {
    measure: 'question',
    human: 0.87,
    expert: ({ question }) => yesOrNo(question !== 'none'),
    ...byCodes([['yes', ['open-question', 'closed-question']]], 'no'),
  },
  {
    measure: 'question-form',
    human: 0.74,
    expert: ({ question }) => question,
    ...byCodes(
      [
        ['open', ['open-question']],
        ['closed', ['closed-question']],
      ],
      'none',
    ),
  },
  {
    measure: 'reflection',
    human: 0.66,
    expert: ({ reflection }) => yesOrNo(reflection !== 'none'),
    ...byCodes([['yes', reflections]], 'no'),
  },
  {
    measure: 'reflection-kind',
    human: 0.5,
    expert: ({ reflection }) => reflection,
    ...byCodes(
      [
        ['complex', ['complex-reflection']],
        ['simple', ['simple-reflection', 'summary']],
      ],
      'none',
    ),
  },
  {
    measure: 'advice',
    human: 0.5,
    expert: ({ advice }) => yesOrNo(advice),
    ...byCodes([['yes', ['unsolicited-advice', 'advice-with-permission']]], 'no'),
  },
  {
    measure: 'main-act',
    human: 0.74,
    expert: ({ main }) => main,
    engine: ({ mainAct }) => mainAct,
    codesOf: {},
  },
];

/** How sure the engine is of the surest of some codes; null where it found none of them. */
export function confidenceIn({ findings }: TurnCoding, codes: readonly string[]): number | null {
  const found = findings.filter(({ code, sure }) => sure && codes.includes(code));
  return found.length === 0 ? null : Math.max(...found.map(({ confidence }) => confidence));
}
