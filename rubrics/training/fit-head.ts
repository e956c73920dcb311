import type { Head } from '../acts/learned/model.ts';
import { weightScale } from '../acts/learned/model.ts';

/** One coded turn as a model that never saw it judges one head: log odds, what people said, whether a rule found it. */
export type Judged = { readonly odds: number; readonly present: boolean; readonly ruled: boolean };

// Below this many coded presences the rules alone decide: too few to learn from. Chosen.
const fewestPresent = 40;
const never = 99;
// A model must win this much F1 over the rules before it adds or drops anything; chosen against noise.
const leastGain = 0.01;
const gridStep = 0.2;
const gridEnd = 4;

/** F1 of a decision over judged turns; 1 where there was nothing to find and nothing was found. */
function f1Of(judged: readonly Judged[], decides: (turn: Judged) => boolean): number {
  let hits = 0;
  let faults = 0;
  for (const turn of judged) {
    const given = decides(turn);
    if (given && turn.present) hits += 1;
    else if (given !== turn.present) faults += 1;
  }
  return hits + faults === 0 ? 1 : (2 * hits) / (2 * hits + faults);
}

/** From which log odds a find of the rules stands, and from which the code is found without one; the best F1 wins. */
export function chooseBounds(judged: readonly Judged[]): Pick<Head, 'veto' | 'add'> {
  const rulesAlone = { veto: -never, add: never };
  if (judged.filter(({ present }) => present).length < fewestPresent) return toThousandths(rulesAlone);
  const scoreOf = ({ veto, add }: { veto: number; add: number }): number =>
    f1Of(judged, ({ odds, ruled }) => odds >= (ruled ? veto : add));
  const grid: number[] = [];
  for (let odds = -gridEnd; odds <= gridEnd; odds += gridStep) grid.push(odds);
  // What the rules found and what they did not find do not meet: each bound is best by itself, given the other.
  let best = rulesAlone;
  for (let round = 0; round < 2; round += 1) {
    for (const veto of [-never, ...grid])
      if (scoreOf({ ...best, veto }) > scoreOf(best)) best = { ...best, veto };
    for (const add of [never, ...grid])
      if (scoreOf({ ...best, add }) > scoreOf(best)) best = { ...best, add };
  }
  return toThousandths(scoreOf(best) >= scoreOf(rulesAlone) + leastGain ? best : rulesAlone);
}

/** True for bounds that add nothing and drop nothing. */
export function isIdle({ veto, add }: Pick<Head, 'veto' | 'add'>): boolean {
  return veto <= -never * weightScale && add >= never * weightScale;
}

function toThousandths({ veto, add }: { veto: number; add: number }): Pick<Head, 'veto' | 'add'> {
  return { veto: Math.round(veto * weightScale), add: Math.round(add * weightScale) };
}

const calibrationSteps = 200;
const calibrationRate = 0.5;

/** Platt's line from log odds to log odds that hold what they promise, fitted on turns the model never saw. */
export function calibrate(judged: readonly Judged[]): Pick<Head, 'slope' | 'offset'> {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < calibrationSteps && judged.length > 0; step += 1) {
    // Newton's step on two parameters; a little is added to the curvature so that it can be divided by.
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { odds, present } of judged) {
      const chance = 1 / (1 + Math.exp(-(slope * odds + offset)));
      const error = chance - (present ? 1 : 0);
      const curve = chance * (1 - chance);
      g0 += error * odds;
      g1 += error;
      h00 += curve * odds * odds;
      h01 += curve * odds;
      h11 += curve;
    }
    const determinant = h00 * h11 - h01 * h01 + 1e-12;
    slope -= (calibrationRate * (h11 * g0 - h01 * g1)) / determinant;
    offset -= (calibrationRate * (h00 * g1 - h01 * g0)) / determinant;
  }
  return { slope: Math.round(slope * weightScale), offset: Math.round(offset * weightScale) };
}
