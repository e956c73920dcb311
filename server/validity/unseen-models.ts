import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../rubrics/language/hash.ts';
import type { Language } from '../../rubrics/index.ts';
import {
  type CodedExample,
  createModel,
  foldOf,
  learnWithout,
  type Model,
  modelOf,
  type Weights,
  weightsOf,
} from '../../rubrics/training/index.ts';
import { corporaFolder, learningFile } from './corpora.ts';
import { caseExamples, conversationExamples, ownExamples } from './examples.ts';

/** A model that learned nothing from a recording. */
export type UnseenModel = {
  readonly model: Model;
  /** False where the shipped model never met the recording, so that it can be asked itself. */
  readonly crossValidated: boolean;
};

/**
 * Gives for each recording a model that never saw it: the shipped one where that did not learn from the recording, else
 * one that is learned anew without its part of the recordings (some seconds each). Null where the recording was learned
 * from and what else was learned from is not at hand.
 */
export function createUnseenModels(
  lang: Language,
  folder: string,
  say: (progress: string) => void,
): (source: string) => UnseenModel | null {
  const learnedFrom = [folder, corporaFolder].find((place) => existsSync(join(place, learningFile)));
  const conversations = learnedFrom === undefined ? [] : conversationExamples(learnedFrom, lang);
  const weights: NamedWeights = weightsOf(lang);
  if (weights.recordings === undefined && learnedFrom === undefined)
    say(`${lang}: without ${learningFile} every recording is taken for one that was not learned from`);
  const isKnown = createIsKnown(weights, conversations);
  let examples: readonly CodedExample[] | undefined;
  const models = new Map<number, Model>();
  const modelWithout = (fold: number): Model => {
    const ready = models.get(fold);
    if (ready !== undefined) return ready;
    examples ??= [...conversations, ...ownExamples(lang), ...caseExamples(lang)];
    say(`${lang}: learning without part ${fold + 1} of the recordings`);
    const model = createModel(learnWithout(examples, fold, weightsOf(lang)));
    models.set(fold, model);
    return model;
  };
  return (source) => {
    if (!isKnown(source)) return { model: modelOf(lang), crossValidated: false };
    if (conversations.length === 0) return null;
    return { model: modelWithout(foldOf(source)), crossValidated: true };
  };
}

/** Weights that may name the recordings they were learned from, each by the hash of its name. */
type NamedWeights = Weights & { readonly recordings?: readonly number[] };

// Weights that do not name their recordings were learned from all that may be learned from.
function createIsKnown(
  { recordings }: NamedWeights,
  conversations: readonly CodedExample[],
): (source: string) => boolean {
  const known = new Set(recordings ?? conversations.map(({ group }) => hashText(group)));
  return (source) => known.has(hashText(source));
}
