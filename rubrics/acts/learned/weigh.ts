import type { TurnView } from '../../turn-view.ts';
import { mainActByRules } from '../main-act.ts';
import { utteranceAct } from '../utterance-act.ts';
import { createFeatures, fillFeatures, type Ruling, type TurnFeatures } from './features.ts';
import type { Model } from './model.ts';

/** What a model makes of one turn: the log odds of each of its heads. Holds until the next turn is weighed. */
export type Weighed = {
  readonly features: TurnFeatures;
  readonly model: Model;
  readonly odds: Float64Array;
};

/** What the rules alone make of a turn to which they have been applied. */
function rulingOf(view: TurnView): Ruling {
  const acted = view.utterances.map((utterance) => ({ view: utterance, act: utteranceAct(utterance) }));
  return { acts: acted.map(({ act }) => act), mainAct: mainActByRules(acted) };
}

/** The features of a turn to which the rules have been applied. */
export function readFeatures(view: TurnView): TurnFeatures {
  const features = createFeatures();
  fillFeatures(view, rulingOf(view), features);
  return features;
}

// Room for the turn at hand: nothing of an earlier turn is left in it.
const room = createFeatures();

/** Asks a model about a turn to which the rules have been applied. */
export function weighTurn(view: TurnView, model: Model): Weighed {
  fillFeatures(view, rulingOf(view), room);
  return { features: room, model, odds: model.weigh(room) };
}
