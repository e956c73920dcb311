import type { Expression } from '../../server/protocol/practice.ts';

/** What the arms do; `rest` leaves them out of sight. */
export type Arms = 'rest' | 'crossed' | 'at-chin' | 'on-heart' | 'fist' | 'toy' | 'cap';

/** How a face and a body are held. Lengths in the units of the drawing, turns in [-1, 1], viewer's right is positive. */
export type Pose = {
  /** Head to the side; 1 is half way to a profile. */
  readonly turn: number;
  /** Face down (1) or up (-1). */
  readonly nod: number;
  /** Head laid over, in degrees. */
  readonly tilt: number;
  /** How far head and shoulders lean aside, and how far the shoulders are drawn up. */
  readonly lean: number;
  readonly rise: number;
  /** Shoulders drawn in (below 1) or squared (above). */
  readonly breadth: number;
  /** Inner and outer end of the brows, upward positive; the viewer's right brow may go `lift` further. */
  readonly browInner: number;
  readonly browOuter: number;
  readonly browLift: number;
  /** How far the upper lids are open, 1 in rest. */
  readonly lids: number;
  /** How far the lower lids are drawn up, 0 in rest. */
  readonly squint: number;
  readonly gazeX: number;
  readonly gazeY: number;
  /** Corners of the mouth, upward positive; half its width as a share of that in rest; how far it is open. */
  readonly corners: number;
  readonly mouthWidth: number;
  readonly open: number;
  /** The mouth moved aside, and the lips pressed (1) or soft (0). */
  readonly aside: number;
  readonly press: number;
  readonly tears: number;
  readonly flush: number;
  readonly arms: Arms;
};

const atEase: Pose = {
  turn: -0.16,
  nod: 0,
  tilt: -2,
  lean: 0,
  rise: 0,
  breadth: 1,
  browInner: 0,
  browOuter: 0,
  browLift: 0,
  lids: 1,
  squint: 0.15,
  gazeX: 0.25,
  gazeY: 0,
  corners: 2.7,
  mouthWidth: 1,
  open: 0,
  aside: 0,
  press: 0,
  tears: 0,
  flush: 0,
  arms: 'rest',
};

/** The pose of each expression; a person may hold some of it otherwise (see cast.ts). */
export const poses: Readonly<Record<Expression, Pose>> = {
  'at-ease': atEase,
  guarded: {
    ...atEase,
    turn: 0.16,
    nod: 0.1,
    tilt: 0,
    rise: 6,
    browInner: -2.6,
    browOuter: -0.4,
    lids: 0.72,
    squint: 0.35,
    gazeX: -0.3,
    corners: -1.2,
    mouthWidth: 0.86,
    press: 1,
    arms: 'crossed',
  },
  'looking-away': {
    ...atEase,
    turn: -0.86,
    nod: 0.22,
    tilt: -3,
    lean: -5,
    browInner: 0.8,
    browOuter: -0.6,
    lids: 0.76,
    squint: 0,
    gazeX: -0.8,
    gazeY: 0.45,
    corners: -1,
    mouthWidth: 0.85,
  },
  moved: {
    ...atEase,
    turn: 0.22,
    nod: 0.42,
    tilt: 7,
    lean: 3,
    rise: -3,
    breadth: 0.95,
    browInner: 5,
    browOuter: -1.6,
    lids: 0.74,
    squint: 0.3,
    gazeX: -0.15,
    gazeY: 0.6,
    corners: -1.8,
    mouthWidth: 0.84,
    tears: 1,
    flush: 0.3,
    arms: 'on-heart',
  },
  angry: {
    ...atEase,
    turn: 0.1,
    nod: -0.3,
    tilt: 1,
    rise: 5,
    breadth: 1.05,
    browInner: -6,
    browOuter: 2,
    lids: 0.82,
    squint: 0.5,
    gazeX: -0.12,
    gazeY: 0.2,
    corners: -3,
    mouthWidth: 0.95,
    press: 0.8,
    flush: 0.7,
    arms: 'fist',
  },
  thinking: {
    ...atEase,
    turn: 0.42,
    nod: -0.12,
    tilt: 4,
    lean: 2,
    browInner: 1,
    browOuter: 0.6,
    browLift: 2.2,
    lids: 1,
    squint: 0.1,
    gazeX: 0.7,
    gazeY: -0.75,
    corners: -0.4,
    mouthWidth: 0.72,
    aside: 1.5,
    press: 0.4,
    arms: 'at-chin',
  },
  playing: {
    ...atEase,
    turn: -0.12,
    nod: 0.55,
    tilt: -5,
    browInner: 1,
    browOuter: 1,
    lids: 0.66,
    squint: 0.2,
    gazeX: 0,
    gazeY: 0.85,
    corners: 3,
    arms: 'toy',
  },
};
