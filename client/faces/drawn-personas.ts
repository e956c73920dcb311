/** The personas that have drawings of their own, by id; apart, so that a page can know them without the drawings. */
export const drawnPersonas = [
  'yes-but',
  'ambivalent',
  'resistant',
  'victim',
  'child',
  'bad-news',
  'lonely',
  'compliant',
  'angry',
] as const;

/** The name under which the quiet figure stands that is shown for any other persona. */
export const nobody = 'nobody';

/** Whose drawings are shown for a persona. */
export function drawnAs(personaId: string): string {
  return drawnPersonas.some((id) => id === personaId) ? personaId : nobody;
}
