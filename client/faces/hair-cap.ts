import { flat, path, type Shape } from './shape.ts';
import type { View } from './view.ts';

/** Hair in two parts: what hangs behind the head, and what lies over it. */
export type Hair = {
  readonly behind: (view: View) => readonly Shape[];
  readonly before: (view: View) => readonly Shape[];
};

/** A cap of hair: the outer edge stands `volume` off the skull and ends at `low`; the hairline is given by its points. */
export function cap({ person, shift: s }: View, volume: number, low: number, hairline: string): Shape {
  const t = person.temples + volume * 0.7;
  const top = -48 - volume;
  return flat(
    path`M ${-t} ${low} C ${-t - volume * 0.5} -22 ${-t + 4} ${top + 5} ${-8 + s * 0.2} ${top} C 4 ${top - 1} ${t - 6} ${top + 3} ${t} -22 C ${t + volume * 0.4} -12 ${t} ${low - 8} ${t} ${low} ${hairline} Z`,
    person.colours.hair,
  );
}
