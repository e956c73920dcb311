import { createModel, type Model, type Weights } from './acts/learned/model.ts';
import weightsEn from './acts/learned/weights.en.json' with { type: 'json' };
import weightsNl from './acts/learned/weights.nl.json' with { type: 'json' };
import type { Language } from './turn.ts';

const weights: Readonly<Record<Language, Weights>> = { nl: weightsNl, en: weightsEn };
const ready: Partial<Record<Language, Model>> = {};

/** What was learned for a language, made ready when the first turn in it is coded. */
export function modelOf(lang: Language): Model {
  ready[lang] ??= createModel(weights[lang]);
  return ready[lang];
}

/** The version of what was learned for a language; a finding rests on it as well as on the version of its code. */
export function weightsVersion(lang: Language): number {
  return weights[lang].version;
}

/** What was learned for a language, as it is kept. */
export function weightsOf(lang: Language): Weights {
  return weights[lang];
}
