import { type Frame, torso } from './body.ts';
import type { Clothing } from './person.ts';
import { line, path, type Shape } from './shape.ts';

type Point = readonly [number, number];
type SleevePattern = { readonly dash: string; readonly opacity: number; readonly width?: number };

/** What runs over the lower sleeves of clothes with a pattern; across the arm where no width is named. */
const sleevePatterns: Readonly<Partial<Record<Clothing, readonly SleevePattern[]>>> = {
  striped: [{ dash: '7 11', opacity: 1 }],
  checked: [
    { dash: '3 15', opacity: 0.75 },
    { dash: '400', opacity: 0.75, width: 3 },
  ],
};

/** A sleeve from the shoulder over the elbow to the wrist, with an edge that parts it from the chest it lies on. */
export function sleeve(
  frame: Frame,
  [shoulder, elbow, wrist]: readonly [Point, Point, Point],
  width: number,
): readonly Shape[] {
  const { cloth, clothShade, under } = frame.person.colours;
  const lower = path`M ${elbow} L ${wrist}`;
  const edge = { ...line(lower, clothShade, width + 4.4), within: torso(frame) };
  const patterns = sleevePatterns[frame.person.clothing];
  if (patterns === undefined) return [edge, line(path`M ${shoulder} L ${elbow} L ${wrist}`, cloth, width)];
  // The pattern of the chest goes on over the upper arm.
  return [
    edge,
    line(lower, cloth, width),
    ...patterns.map(({ dash, opacity, width: own }) => ({
      ...line(lower, under, own ?? width, opacity),
      dash,
    })),
  ];
}

/** Fingers that lie side by side, each from where it begins to its tip. */
export function fingers(
  { person }: Frame,
  tips: readonly (readonly [number, number, number, number])[],
  width: number,
): readonly Shape[] {
  const { skin, shade } = person.colours;
  return tips.flatMap(([x1, y1, x2, y2]) => [
    line(path`M ${x1} ${y1} L ${x2} ${y2}`, shade, width + 2),
    line(path`M ${x1} ${y1} L ${x2} ${y2}`, skin, width),
  ]);
}
