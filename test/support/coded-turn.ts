import type { TurnCoding } from '../../rubrics/index.ts';

type Places = readonly (string | readonly string[])[];

/** A coded turn in which each code stands on a place of its own, or together where they are given as a list. */
export function turnWith(...places: Places): TurnCoding {
  return turnOf(places, 'sure');
}

/** The same, of which nobody is sure. */
export function doubtfulTurnWith(...places: Places): TurnCoding {
  return turnOf(places, 'in doubt');
}

function turnOf(places: Places, certainty: 'sure' | 'in doubt'): TurnCoding {
  const findings = places.flatMap((place, index) =>
    [place].flat().map((code) => ({
      code,
      kind: null,
      start: index,
      end: index + 1,
      evidence: '.',
      version: 1,
      confidence: certainty === 'sure' ? 1 : 0.5,
      sure: certainty === 'sure',
      better: null,
      severity: 'info' as const,
      message: { nl: '', en: '' },
      suggestion: null,
    })),
  );
  return { mainAct: 'other', codes: findings.map(({ code }) => code), utterances: [], findings };
}
