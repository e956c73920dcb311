import type { HairStyle } from './person.ts';
import { ellipse, flat, line, path, type Shape } from './shape.ts';
import { cap, type Hair } from './hair-cap.ts';
import { bun, plaits, shag, shoulderLength } from './long-hair.ts';

const nothing = (): readonly Shape[] => [];

const short: Hair = {
  behind: nothing,
  before: (view) => {
    const { person, shift: s } = view;
    const t = person.temples;
    return [
      cap(
        view,
        6,
        4,
        path`L ${t - 2 + s * 0.45} 5 Q ${t - 2 + s * 0.45} -10 ${t - 6 + s * 0.45} -17 Q ${22 + s} -24 ${19 + s} -33 Q ${4 + s} -38 ${-10 + s} -35 Q ${-19 + s} -31 ${-24 + s} -23 Q ${-t + 4 + s * 0.45} -18 ${-t + 2 + s * 0.45} -8 L ${-t + 2 + s * 0.45} 5`,
      ),
      line(path`M ${-12 + s} -44 q 8 -7 20 -5`, person.colours.hairShade, 1.8),
      line(path`M ${10 + s} -45 q 7 -1 12 5`, person.colours.hairShade, 1.8),
    ];
  },
};

/** Where the curls lie: x, y and size. */
const curlSpots = [
  [-33, -20, 8],
  [-33, -32, 9],
  [-25, -43, 10],
  [-14, -51, 10.5],
  [0, -55, 11],
  [13, -52, 10.5],
  [24, -45, 10],
  [32, -34, 9],
  [33, -21, 8],
  [-19, -35, 9.5],
  [-7, -41, 10],
  [7, -42, 10],
  [19, -36, 9.5],
  [-26, -29, 8],
  [26, -29, 8],
  [-2, -48, 11],
] as const;

const curls: Hair = {
  behind: nothing,
  before: ({ person, shift: s }) => {
    const t = person.temples;
    const { hair, hairShade } = person.colours;
    const sides = path`M ${-t - 2.5} 2 L ${-t - 1} -26 L ${-t + 9} -28 Q ${-t + 3} -14 ${-t + 1} 3 Z M ${t + 2.5} 2 L ${t + 1} -26 L ${t - 9} -28 Q ${t - 3} -14 ${t - 1} 3 Z`;
    return [
      flat(sides, hair, 0.85),
      flat(
        path`M -30 -24 Q ${-26 + s} -34 ${-12 + s} -36 L ${14 + s} -36 Q ${26 + s} -34 30 -24 L 32 -38 Q 0 -66 -32 -38 Z`,
        hair,
      ),
      ...curlSpots.map(([x, y, size]) => flat(ellipse(x + s * 0.5, y, size), hair)),
      ...curlSpots
        .filter((_, index) => index % 2 === 0)
        .map(([x, y, size]) =>
          line(
            path`M ${x + s * 0.5 - size * 0.4} ${y + size * 0.1} a ${size * 0.45} ${size * 0.45} 0 1 1 ${size * 0.7} ${size * 0.25}`,
            hairShade,
            1.7,
          ),
        ),
    ];
  },
};

const crop: Hair = {
  behind: ({ person, shift: s }) => [
    flat(
      path`M ${-37 - s * 0.4} -20 Q ${-42 - s * 0.5} 14 -27 30 L 27 30 Q ${42 - s * 0.5} 14 ${37 - s * 0.4} -20 Z`,
      person.colours.hairShade,
    ),
  ],
  before: (view) => {
    const { person, shift: s } = view;
    const t = person.temples;
    const { hairShade } = person.colours;
    return [
      cap(
        view,
        9,
        12,
        path`C ${t + 2} 16 ${t - 1 + s * 0.45} 12 ${t - 2 + s * 0.45} 6 Q ${t - 3 + s * 0.45} -12 ${25 + s} -19 C ${12 + s} -19 ${-4 + s} -25 ${-13 + s} -35 C ${-17 + s} -26 ${-25 + s * 0.6} -20 ${-t + 5 + s * 0.45} -14 Q ${-t + 2 + s * 0.45} -4 ${-t + 2 + s * 0.45} 6 C ${-t + 1 + s * 0.45} 12 ${-t - 2} 16 ${-t - 6} 12`,
      ),
      line(path`M ${-14 + s} -46 C ${-4 + s} -34 ${14 + s} -28 31 -20`, hairShade, 1.8),
      line(path`M ${-4 + s} -50 C ${8 + s} -42 24 -38 35 -24`, hairShade, 1.8),
      line(path`M ${-20 + s} -44 C -26 -36 -33 -28 -36 -12`, hairShade, 1.8),
    ];
  },
};

const bald: Hair = {
  behind: ({ person, shift: s }) => [
    flat(
      path`M ${-person.temples - 4 - s * 0.4} -12 q -3 16 5 26 L 32 14 q 10 -10 ${6 - s * 0.4} -26 Z`,
      person.colours.hair,
    ),
  ],
  before: ({ person, shift: s, pose: { turn } }) => {
    const t = person.temples;
    const { hair } = person.colours;
    const near = turn < 0 ? 1 : -1;
    const patch = (side: number, depth: number) =>
      flat(
        path`M ${side * (t + 2.5)} -17 Q ${side * (t - depth)} -17 ${side * (t - depth * 0.8)} -5 L ${side * (t - depth * 0.6)} 3 Q ${side * (t + 2)} 6 ${side * (t + 4)} 0 Z`,
        hair,
      );
    return [
      patch(near, 4 + Math.abs(turn) * 9),
      ...(Math.abs(turn) < 0.5 ? [patch(-near, 3)] : []),
      line(path`M ${-15 + s * 0.6} -40 q 6 -4 13 -3.6`, '#ffffff', 2.4, 0.35),
    ];
  },
};

const parted: Hair = {
  behind: nothing,
  before: (view) => {
    const { person, shift: s } = view;
    const t = person.temples;
    const { hairShade } = person.colours;
    return [
      cap(
        view,
        8,
        3,
        path`L ${t - 2 + s * 0.45} 4 Q ${t - 2 + s * 0.45} -10 ${t - 6 + s * 0.45} -18 C ${24 + s} -27 ${20 + s} -33 ${15 + s} -37 C ${2 + s} -31 ${-14 + s} -31 ${-23 + s} -24 Q ${-t + 4 + s * 0.45} -17 ${-t + 2 + s * 0.45} -8 L ${-t + 2 + s * 0.45} 4`,
      ),
      line(path`M ${15 + s} -38 Q ${16 + s * 0.6} -46 12 -53`, hairShade, 1.8),
      line(path`M ${11 + s} -41 C 0 -37 -14 -38 -27 -28`, hairShade, 1.7),
      line(path`M ${8 + s} -47 C -4 -46 -18 -44 -29 -36`, hairShade, 1.7),
    ];
  },
};

const plain: Hair = {
  behind: nothing,
  before: (view) => {
    const { person, shift: s } = view;
    const t = person.temples;
    return [
      cap(
        view,
        6,
        2,
        path`L ${t - 2 + s * 0.45} 2 Q ${t - 4 + s * 0.45} -16 ${20 + s} -27 Q ${s} -34 ${-20 + s} -27 Q ${-t + 4 + s * 0.45} -16 ${-t + 2 + s * 0.45} 2`,
      ),
    ];
  },
};

/** How each way of wearing hair is drawn. */
export const hairStyles: Readonly<Record<HairStyle, Hair>> = {
  'shoulder-length': shoulderLength,
  short,
  curls,
  crop,
  plaits,
  bald,
  bun,
  parted,
  shag,
  plain,
};
