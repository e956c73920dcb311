import { cap, type Hair } from './hair-cap.ts';
import { ellipse, flat, line, path, type Shape } from './shape.ts';
import type { View } from './view.ts';

/** Straight hair to the shoulders, parted. */
export const shoulderLength: Hair = {
  behind: ({ person, shift: s }) => [
    flat(
      path`M ${-40 - s * 0.4} -14 C ${-48 - s * 0.4} 14 -44 42 ${-41 - s * 0.3} 62 Q 0 74 ${41 - s * 0.3} 62 C 45 42 ${48 - s * 0.4} 14 ${40 - s * 0.4} -14 Z`,
      person.colours.hairShade,
    ),
  ],
  before: ({ person, shift: s }) => {
    const { hair, hairShade } = person.colours;
    const part = -9 + s;
    return [
      flat(
        path`M ${part} -42 C ${12 + s} -40 ${29 + s * 0.6} -26 ${29 + s * 0.4} -2 C ${29 + s * 0.3} 14 29 28 33 48 C 36 56 43 52 43 46 C 46 14 46 -16 37 -32 C 28 -52 4 -59 ${part - 2} -54 Z`,
        hair,
      ),
      flat(
        path`M ${part} -42 C ${-19 + s} -36 ${-28 + s * 0.6} -26 ${-30 + s * 0.4} -4 C ${-30 + s * 0.3} 14 -30 28 -34 48 C -37 56 -44 52 -44 46 C -47 12 -46 -18 -38 -32 C -30 -48 -18 -56 ${part + 3} -55 Z`,
        hair,
      ),
      line(path`M ${part + 2} -48 C ${16 + s} -47 32 -34 36 -8`, hairShade, 1.8),
      line(path`M ${part - 2} -48 C -24 -44 -35 -28 -37 -4`, hairShade, 1.8),
      line(path`M 37 2 C 38 20 37 34 38 44`, hairShade, 1.6),
    ];
  },
};

/** One plait, from the ear down: lobes that overlap, a band, a tuft. */
function plait({ person }: View, x: number, side: number): readonly Shape[] {
  const { hair, hairShade } = person.colours;
  const lobes = [0, 1, 2, 3].map((nth) => ({
    x: x + side * (3 + nth * 1.4),
    y: 20 + nth * 11.5,
    size: 8.2 - nth * 0.5,
  }));
  const end = lobes.at(-1)!;
  return [
    flat(
      path`M ${end.x - 4.6} ${end.y + 10} Q ${end.x - 5} ${end.y + 22} ${end.x + side * 2} ${end.y + 26} Q ${end.x + 5.5} ${end.y + 20} ${end.x + 4.6} ${end.y + 10} Z`,
      hair,
    ),
    ...lobes.flatMap(({ x: middle, y, size }) => [
      flat(ellipse(middle, y, size, 7.6), hair),
      line(
        path`M ${middle - size * 0.75} ${y - 1} Q ${middle} ${y + 6} ${middle + size * 0.75} ${y - 1}`,
        hairShade,
        1.6,
      ),
    ]),
    line(path`M ${end.x - 4.2} ${end.y + 9.4} h 8.4`, '#c8553d', 4),
  ];
}

/** Two plaits before the shoulders. */
export const plaits: Hair = {
  behind: ({ person }) => [flat(ellipse(0, -10, person.temples + 5, 42), person.colours.hairShade)],
  before: (view) => {
    const { person, shift: s } = view;
    const t = person.temples;
    const { hairShade } = person.colours;
    return [
      cap(
        view,
        5,
        10,
        path`Q ${t + 1} 15 ${t - 3 + s * 0.45} 12 C ${t - 2 + s * 0.45} -6 ${24 + s * 0.6} -26 ${s} -39 C ${-24 + s * 0.6} -26 ${-t + 2 + s * 0.45} -6 ${-t + 3 + s * 0.45} 12 Q ${-t - 1} 15 ${-t - 3} 10`,
      ),
      line(path`M ${s} -39 Q ${s * 0.7} -46 ${s * 0.4} -53`, hairShade, 1.8),
      line(path`M ${s + 3} -44 C ${20 + s} -36 31 -20 ${t} 0`, hairShade, 1.5),
      line(path`M ${s - 3} -44 C ${-20 + s} -36 -31 -20 ${-t} 0`, hairShade, 1.5),
      ...plait(view, -t - 1 + Math.max(0, -s) * 0.3, -1),
      ...plait(view, t + 1 - Math.max(0, s) * 0.3, 1),
    ];
  },
};

/** Hair drawn back into a bun. */
export const bun: Hair = {
  behind: ({ person, shift: s }) => [
    flat(ellipse(-s * 0.9, -55, 15, 12.5), person.colours.hair),
    line(path`M ${-s * 0.9 - 10} -60 q 9 -10 20 -1`, person.colours.hairShade, 1.8),
    line(path`M ${-s * 0.9 - 7} -55 q 9 -8 16 0`, person.colours.hairShade, 1.8),
    flat(ellipse(-s * 0.3, -8, person.temples + 4, 38), person.colours.hairShade),
  ],
  before: (view) => {
    const { person, shift: s } = view;
    const t = person.temples;
    const { hairShade } = person.colours;
    return [
      cap(
        view,
        4,
        6,
        path`L ${t - 1 + s * 0.45} 6 C ${t - 1 + s * 0.45} -12 ${27 + s * 0.6} -22 ${19 + s} -31 Q ${2 + s} -39 ${-13 + s} -33 C ${-23 + s * 0.6} -25 ${-t + 2 + s * 0.45} -12 ${-t + 1 + s * 0.45} 6`,
      ),
      line(path`M ${-13 + s} -36 Q ${-10 + s * 0.6} -44 -5 -51`, hairShade, 1.6),
      line(path`M ${5 + s} -38 Q ${4 + s * 0.6} -45 2 -51`, hairShade, 1.6),
      line(path`M ${20 + s} -33 Q 18 -42 9 -50`, hairShade, 1.6),
      line(path`M ${-28 + s * 0.5} -20 Q -26 -36 -13 -48`, hairShade, 1.6),
    ];
  },
};

/** Layers to the neck, with a fringe. */
export const shag: Hair = {
  behind: ({ person, shift: s }) => [
    flat(
      path`M ${-40 - s * 0.4} -16 C -50 10 -46 34 -48 52 L -38 46 L -34 58 L -22 48 L 22 48 L 34 58 L 38 46 L 48 52 C 46 34 50 10 ${40 - s * 0.4} -16 Z`,
      person.colours.hairShade,
    ),
  ],
  before: (view) => {
    const { person, shift: s } = view;
    const { hair, hairShade } = person.colours;
    return [
      flat(
        path`M ${-2 + s * 0.5} -59 C -26 -60 -44 -42 -45 -14 C -47 8 -44 24 -47 42 L -37 34 L -35 44 C -31 26 -32 6 ${-29 + s * 0.3} -8 L ${-25 + s * 0.6} -18 L ${-20 + s} -15 L ${-14 + s} -23 L ${-8 + s} -18 L ${-1 + s} -25 L ${7 + s} -19 L ${12 + s} -25 L ${19 + s} -16 L ${25 + s * 0.6} -20 L ${29 + s * 0.3} -8 C 32 6 31 26 35 44 L 37 34 L 47 42 C 44 24 47 8 45 -14 C 44 -42 24 -60 ${-2 + s * 0.5} -59 Z`,
        hair,
      ),
      line(path`M ${s * 0.7} -56 C -12 -46 ${-18 + s} -34 ${-17 + s} -26`, hairShade, 1.8),
      line(path`M ${s * 0.7} -56 C 8 -46 ${13 + s} -36 ${12 + s} -29`, hairShade, 1.8),
      line(path`M ${4 + s * 0.7} -56 C 26 -46 34 -26 37 4`, hairShade, 1.8),
      line(path`M ${-4 + s * 0.7} -56 C -26 -46 -35 -26 -38 4`, hairShade, 1.8),
      line(
        path`M ${s * 0.6 - 7} -57.5 Q ${s * 0.6} -52 ${s * 0.6 + 8} -57.5`,
        person.colours.brows,
        3.2,
        0.7,
      ),
    ];
  },
};
