import type { Frame } from './body.ts';
import { drawCap, drawToy } from './held.ts';
import type { Arms } from './pose.ts';
import { ellipse, flat, floor, line, path, type Shape } from './shape.ts';
import { fingers, sleeve } from './sleeve.ts';

type Draw = (frame: Frame) => readonly Shape[];

const crossed: Draw = (frame) => {
  const { x, half, leftY, rightY } = frame;
  const thick = frame.person.build === 'man' ? 29 : frame.person.build === 'child' ? 21 : 25;
  const y = Math.max(leftY, rightY) + (frame.person.build === 'child' ? 30 : 40);
  const left = x - half + 8;
  const right = x + half - 8;
  const hand = { x: left + 14, y: y - 5 };
  return [
    ...sleeve(
      frame,
      [
        [left + 3, leftY + 34],
        [left + 2, y + 8],
        [right - 6, y - 3],
      ],
      thick,
    ),
    ...sleeve(
      frame,
      [
        [right - 3, rightY + 34],
        [right - 2, y + 10],
        [left + 27, y + 2],
      ],
      thick,
    ),
    ...fingers(
      frame,
      [0, 1, 2, 3].map(
        (nth) =>
          [hand.x + 9, hand.y - 4 + nth * 5.6, hand.x - 3 + nth * 0.8, hand.y - 6 + nth * 5.6] as const,
      ),
      5,
    ),
  ];
};

const atChin: Draw = (frame) => {
  const { head, pose, person, x } = frame;
  const size = person.build === 'child' ? 0.86 : 1;
  const chin = { x: head.x + pose.turn * 8 + 3, y: head.y + person.length + 4 + pose.nod * 3 };
  const hand = { x: chin.x + 3 * size, y: chin.y + 5 * size };
  const { skin, shade } = person.colours;
  return [
    ...sleeve(
      frame,
      [
        [x + 50 * size, floor + 30],
        [x + 40 * size, floor + 10],
        [hand.x + 9 * size, hand.y + 34 * size],
      ],
      25 * size,
    ),
    flat(
      path`M ${hand.x - 1} ${hand.y + 25 * size} L ${hand.x + 19 * size} ${hand.y + 30 * size} Q ${hand.x + 21 * size} ${hand.y + 8} ${hand.x + 15 * size} ${hand.y - 6 * size} Q ${hand.x + 4} ${hand.y - 13 * size} ${hand.x - 8 * size} ${hand.y - 6 * size} Q ${hand.x - 15 * size} ${hand.y + 2} ${hand.x - 8 * size} ${hand.y + 12 * size} Z`,
      skin,
    ),
    line(
      path`M ${hand.x - 1} ${hand.y + 25 * size} Q ${hand.x - 3 * size} ${hand.y + 16 * size} ${hand.x - 8 * size} ${hand.y + 12 * size} Q ${hand.x - 15 * size} ${hand.y + 2} ${hand.x - 8 * size} ${hand.y - 6 * size}`,
      shade,
      1.8,
    ),
    ...fingers(
      frame,
      [[hand.x + 10 * size, hand.y + 2 * size, hand.x + 13.5 * size, hand.y - 7 * size]],
      6.2 * size,
    ),
    ...fingers(
      frame,
      [0, 1, 2].map(
        (nth) =>
          [
            hand.x + 8 * size,
            hand.y - 3 + nth * 6.4 * size,
            hand.x - 8 * size,
            hand.y - 3 + nth * 6 * size,
          ] as const,
      ),
      6 * size,
    ),
    flat(ellipse(hand.x + 11 * size, hand.y + 5 * size, 6 * size, 10 * size), skin),
  ];
};

const onHeart: Draw = (frame) => {
  const { x, half, rightY, person } = frame;
  const size = person.build === 'child' ? 0.84 : 1;
  const hand = { x: x - 1, y: rightY + 33 * size };
  return [
    flat(ellipse(hand.x + 2, hand.y + 2, 10 * size, 9.5 * size), person.colours.skin),
    ...fingers(frame, [[hand.x + 1, hand.y - 4, hand.x - 8 * size, hand.y - 13 * size]], 5.4 * size),
    ...fingers(
      frame,
      [0, 1, 2, 3].map(
        (nth) =>
          [
            hand.x + 3,
            hand.y - 5 + nth * 5 * size,
            hand.x - 16 * size + Math.abs(nth - 1) * 2,
            hand.y - 9 + nth * 6 * size,
          ] as const,
      ),
      5.2 * size,
    ),
    flat(ellipse(hand.x + 5, hand.y + 3, 7.5 * size, 9.5 * size), person.colours.skin),
    ...sleeve(
      frame,
      [
        [x + half - 9, rightY + 36 * size],
        [x + half - 7, rightY + 66 * size],
        [hand.x + 20 * size, hand.y + 9 * size],
      ],
      24 * size,
    ),
  ];
};

const fist: Draw = (frame) => {
  const { x, half, rightY, person } = frame;
  const size = person.build === 'child' ? 0.82 : person.build === 'man' ? 1.1 : 1;
  const hand = { x: x + 2, y: rightY + (person.build === 'child' ? 31 : 41) };
  const { skin, shade } = person.colours;
  return [
    flat(
      path`M ${hand.x + 12 * size} ${hand.y - 10 * size} Q ${hand.x - 6 * size} ${hand.y - 13 * size} ${hand.x - 12 * size} ${hand.y - 8 * size} Q ${hand.x - 16 * size} ${hand.y + 4} ${hand.x - 10 * size} ${hand.y + 11 * size} Q ${hand.x} ${hand.y + 15 * size} ${hand.x + 12 * size} ${hand.y + 12 * size} Z`,
      skin,
    ),
    ...[-5, 0.5, 6].map((y) =>
      line(path`M ${hand.x - 13 * size} ${hand.y + y * size} q 6 -1 ${11 * size} 0.5`, shade, 1.8),
    ),
    line(
      path`M ${hand.x + 6 * size} ${hand.y - 8 * size} Q ${hand.x - 4 * size} ${hand.y - 1} ${hand.x + 1} ${hand.y + 6 * size}`,
      shade,
      1.8,
    ),
    ...sleeve(
      frame,
      [
        [x + half - 9, rightY + 36],
        [x + half - 7, hand.y + 19],
        [hand.x + 19 * size, hand.y + 5],
      ],
      25 * size,
    ),
  ];
};

/** How the arms are drawn, before everything else. */
export const armStyles: Readonly<Record<Arms, Draw>> = {
  rest: () => [],
  crossed,
  'at-chin': atChin,
  'on-heart': onHeart,
  fist,
  toy: drawToy,
  cap: drawCap,
};
