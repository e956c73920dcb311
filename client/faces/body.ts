import type { Person } from './person.ts';
import type { Pose } from './pose.ts';
import { flat, floor, line, middleX, path, type Shape } from './shape.ts';

/** Where the parts of a body lie in the drawing. */
export type Frame = {
  readonly person: Person;
  readonly pose: Pose;
  /** Middle of the body; the base of the neck. */
  readonly x: number;
  readonly neckY: number;
  /** Height of both shoulders and half their width. */
  readonly leftY: number;
  readonly rightY: number;
  readonly half: number;
  readonly neck: number;
  readonly head: { readonly x: number; readonly y: number };
};

const builds = {
  woman: { half: 60, neck: 13, headY: 82, neckY: 141 },
  man: { half: 68, neck: 17, headY: 80, neckY: 140 },
  child: { half: 43, neck: 9.5, headY: 106, neckY: 156 },
} as const;

/** Where a person's body and head lie in a pose. */
export function createFrame(person: Person, pose: Pose): Frame {
  const { half, neck, headY, neckY } = builds[person.build];
  const x = middleX + pose.lean * 0.6;
  return {
    person,
    pose,
    x,
    neckY,
    leftY: neckY + 14 - pose.rise * 1.3 - pose.lean * 0.5,
    rightY: neckY + 14 - pose.rise * 1.3 + pose.lean * 0.5,
    half: half * pose.breadth,
    neck,
    head: { x: x + pose.lean * 0.9 + pose.turn * 3, y: headY + pose.rise * 0.35 + Math.max(0, pose.nod) * 5 },
  };
}

/** The outline of shoulders and chest. */
export function torso({ x, neckY, leftY, rightY, half, neck }: Frame): string {
  return path`M ${x - neck - 1} ${neckY - 3} C ${x - neck - 6} ${leftY - 4} ${x - half + 22} ${leftY - 4} ${x - half + 6} ${leftY + 5} C ${x - half - 6} ${leftY + 12} ${x - half - 8} ${leftY + 34} ${x - half - 9} ${floor} L ${x + half + 9} ${floor} C ${x + half + 8} ${rightY + 34} ${x + half + 6} ${rightY + 12} ${x + half - 6} ${rightY + 5} C ${x + half - 22} ${rightY - 4} ${x + neck + 6} ${rightY - 4} ${x + neck + 1} ${neckY - 3} Z`;
}

/** The neck, with the shadow that the head throws on it. */
export function drawNeck(frame: Frame): readonly Shape[] {
  const { x, neckY, neck, head, person, pose } = frame;
  const { skin, shade } = person.colours;
  const top = head.y + 14;
  const d = path`M ${head.x - neck} ${top} L ${x - neck} ${neckY - 6} Q ${x - neck - 1} ${neckY + 4} ${x - neck - 8} ${neckY + 8} Q ${x} ${neckY + 40} ${x + neck + 8} ${neckY + 8} Q ${x + neck + 1} ${neckY + 4} ${x + neck} ${neckY - 6} L ${head.x + neck} ${top} Z`;
  const chin = head.y + person.length + 3 + pose.nod * 3;
  const shadow = path`M ${head.x - 30} ${chin - 16} Q ${head.x + pose.turn * 8} ${chin + 14} ${head.x + 30} ${chin - 16} L ${head.x + 30} ${top - 10} L ${head.x - 30} ${top - 10} Z`;
  return [flat(d, skin), { ...flat(shadow, shade), within: d }];
}

/** The lines that part the arms from the chest. */
export function armSeams({ x, leftY, rightY, half, person }: Frame): readonly Shape[] {
  const { clothShade } = person.colours;
  return [
    line(
      path`M ${x - half + 13} ${leftY + 38} Q ${x - half + 16} ${leftY + 52} ${x - half + 15} ${floor}`,
      clothShade,
      2.2,
    ),
    line(
      path`M ${x + half - 13} ${rightY + 38} Q ${x + half - 16} ${rightY + 52} ${x + half - 15} ${floor}`,
      clothShade,
      2.2,
    ),
  ];
}
