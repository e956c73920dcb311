import { codeTurn, type Rubric, scoreSession, type TurnCoding } from '../../rubrics/index.ts';
import type { AgreementFigures, MeasureFigures } from '../protocol/scoring-quality.ts';
import { agreementMeasures, confidenceIn, type MeasureDefinition } from './agreement-measures.ts';
import type { ExpertTurn } from './corpora.ts';
import { rubricIndex } from './rubric-index.ts';
import {
  areaUnderCurve,
  calibrationError,
  type Claim,
  cohensKappa,
  countLabel,
  estimate,
  f1Of,
  macroF1,
  type Pair,
  precisionOf,
  recallOf,
} from './statistics.ts';
import type { UnseenModel } from './unseen-models.ts';

/** A turn on which the engine was sure and most experts said otherwise; without its words. */
export type ConversationMistake = {
  readonly transcript: string;
  readonly turn: number;
  readonly measure: string;
  readonly engine: string;
  /** What each expert said. */
  readonly experts: readonly string[];
  readonly confidence: number;
};

type Judged = { readonly expert: ExpertTurn; readonly coding: TurnCoding; readonly crossValidated: boolean };

/** What was measured on conversations, and the surest mistakes, surest first. */
export type ConversationResult = {
  readonly figures: NonNullable<AgreementFigures['conversations']>;
  readonly mistakes: readonly ConversationMistake[];
};

/**
 * Compares the engine with experts on whole conversations. A turn counts once, however many experts coded it: its
 * agreement is the mean over them. A turn for which there is no model that never saw it is left out.
 */
export function measureConversations(
  turns: readonly ExpertTurn[],
  modelFor: (source: string) => UnseenModel | null,
  rubric: Rubric,
): ConversationResult {
  const judged = turns.flatMap((expert): Judged[] => {
    const unseen = modelFor(expert.source);
    if (unseen === null) return [];
    const { model, crossValidated } = unseen;
    return [{ expert, coding: codeTurn(expert.turn, model), crossValidated }];
  });
  const talks = [...Map.groupBy(judged, ({ expert }) => expert.conversation).values()];
  const claims = agreementMeasures.flatMap((definition) =>
    judged.flatMap((turn) => toClaim(turn, definition)),
  );
  return {
    figures: {
      conversations: talks.length,
      turns: judged.length,
      crossValidated: judged.filter(({ crossValidated }) => crossValidated).length,
      measures: agreementMeasures.map((definition) => measureOf(talks, definition)),
      calibrationError: calibrationError(claims),
      rubric: measureRubric(talks, rubric),
    },
    mistakes: claims
      .filter(({ right }) => !right)
      .toSorted((left, right) => right.confidence - left.confidence)
      .map(({ right: _right, ...mistake }) => mistake),
  };
}

function measureOf(talks: readonly (readonly Judged[])[], definition: MeasureDefinition): MeasureFigures {
  const groups = talks.map((turns) => turns.flatMap((turn) => toPairs(turn, definition)));
  const pairs = groups.flat();
  const labels = [...new Set(pairs.flatMap(([person, engine]) => [person, engine]))].toSorted();
  return {
    measure: definition.measure,
    kappa: estimate(groups, cohensKappa),
    human: definition.human,
    macroF1: estimate(groups, macroF1),
    labels: labels.map((label) => {
      const counts = countLabel(pairs, label);
      return {
        label,
        f1: estimate(groups, (drawn) => f1Of(countLabel(drawn, label))),
        precision: precisionOf(counts),
        recall: recallOf(counts),
        given: counts.hits + counts.missed,
        found: counts.hits + counts.wrong,
      };
    }),
  };
}

function toPairs({ expert: { labels }, coding }: Judged, definition: MeasureDefinition): Pair[] {
  const said = definition.engine(coding);
  return labels.map((label) => [definition.expert(label), said, 1 / labels.length]);
}

// A claim holds where at least half of the experts say the same. What is said without a finding claims nothing.
function toClaim(
  { expert: { conversation, place, labels }, coding }: Judged,
  { measure, engine, expert, codesOf }: MeasureDefinition,
): (Claim & ConversationMistake)[] {
  const said = engine(coding);
  const confidence = confidenceIn(coding, codesOf[said] ?? []);
  if (confidence === null) return [];
  const experts = labels.map(expert);
  const right = experts.filter((label) => label === said).length * 2 >= experts.length;
  return [{ transcript: conversation, turn: place, measure, engine: said, experts, confidence, right }];
}

function measureRubric(
  talks: readonly (readonly Judged[])[],
  rubric: Rubric,
): ConversationResult['figures']['rubric'] {
  const scored = talks.map((turns) => ({
    quality: turns[0]!.expert.quality,
    index: rubricIndex(
      scoreSession(
        rubric,
        turns.map(({ coding }) => coding),
      ),
    ),
  }));
  const indexesOf = (talksOf: typeof scored, quality: 'high' | 'low'): number[] =>
    talksOf.filter((talk) => talk.quality === quality).map(({ index }) => index);
  const [high, low] = [indexesOf(scored, 'high').length, indexesOf(scored, 'low').length];
  if (high === 0 || low === 0) return null;
  return {
    rubric: rubric.id,
    version: rubric.version,
    high,
    low,
    areaUnderCurve: estimate(
      scored.map((talk) => [talk]),
      (drawn) => areaUnderCurve(indexesOf([...drawn], 'high'), indexesOf([...drawn], 'low')),
    ),
  };
}
