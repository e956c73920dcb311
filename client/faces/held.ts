import type { Frame } from './body.ts';
import { ellipse, flat, line, path, type Shape } from './shape.ts';
import { fingers, sleeve } from './sleeve.ts';

/** A bear of cloth in both hands. */
export function drawToy(frame: Frame): readonly Shape[] {
  const { x, half, leftY, rightY, neckY } = frame;
  const y = neckY + 24;
  const bear = '#b98a5a';
  const soft = '#ead6b4';
  const ink = '#3c2c22';
  return [
    flat(ellipse(x, y + 27, 17, 19), bear),
    flat(ellipse(x - 12, y - 10, 6), bear),
    flat(ellipse(x + 12, y - 10, 6), bear),
    flat(ellipse(x - 12, y - 10, 2.8), soft),
    flat(ellipse(x + 12, y - 10, 2.8), soft),
    flat(ellipse(x, y, 16, 14), bear),
    flat(ellipse(x, y + 5, 7.5, 5.6), soft),
    flat(ellipse(x - 6, y - 3, 1.7), ink),
    flat(ellipse(x + 6, y - 3, 1.7), ink),
    flat(ellipse(x, y + 3, 2.2, 1.6), ink),
    line(path`M ${x - 3} ${y + 7} q 3 2 6 0`, ink, 1.4),
    flat(ellipse(x, y + 30, 10, 11), soft),
    ...sleeve(
      frame,
      [
        [x - half + 8, leftY + 22],
        [x - half + 6, y + 40],
        [x - 27, y + 28],
      ],
      20,
    ),
    ...sleeve(
      frame,
      [
        [x + half - 8, rightY + 22],
        [x + half - 6, y + 40],
        [x + 27, y + 28],
      ],
      20,
    ),
    ...fingers(
      frame,
      [0, 1, 2].map((nth) => [x - 24, y + 20 + nth * 5, x - 15, y + 19 + nth * 5] as const),
      4.6,
    ),
    ...fingers(
      frame,
      [0, 1, 2].map((nth) => [x + 24, y + 20 + nth * 5, x + 15, y + 19 + nth * 5] as const),
      4.6,
    ),
  ];
}

/** A cap held in both hands, low before the chest. */
export function drawCap(frame: Frame): readonly Shape[] {
  const { x, half, leftY, rightY, neckY } = frame;
  const y = neckY + 56;
  const cloth = '#2f4a63';
  const shade = '#223648';
  return [
    ...sleeve(
      frame,
      [
        [x - half + 9, leftY + 36],
        [x - half + 8, y + 22],
        [x - 34, y + 14],
      ],
      26,
    ),
    ...sleeve(
      frame,
      [
        [x + half - 9, rightY + 36],
        [x + half - 8, y + 22],
        [x + 34, y + 14],
      ],
      26,
    ),
    flat(
      path`M ${x - 25} ${y + 10} C ${x - 25} ${y - 16} ${x - 8} ${y - 19} ${x} ${y - 19} C ${x + 8} ${y - 19} ${x + 25} ${y - 16} ${x + 25} ${y + 10} Z`,
      cloth,
    ),
    line(path`M ${x} ${y - 19} V ${y + 8}`, shade, 1.8),
    line(path`M ${x - 2} ${y - 19} Q ${x - 16} ${y - 8} ${x - 15} ${y + 8}`, shade, 1.6),
    line(path`M ${x + 2} ${y - 19} Q ${x + 16} ${y - 8} ${x + 15} ${y + 8}`, shade, 1.6),
    flat(
      path`M ${x - 26} ${y + 8} Q ${x} ${y + 2} ${x + 26} ${y + 8} Q ${x + 31} ${y + 22} ${x} ${y + 22} Q ${x - 31} ${y + 22} ${x - 26} ${y + 8} Z`,
      shade,
    ),
    ...fingers(
      frame,
      [0, 1, 2].map((nth) => [x - 31, y + 4 + nth * 5.6, x - 20, y + 3 + nth * 5.6] as const),
      5.2,
    ),
    ...fingers(
      frame,
      [0, 1, 2].map((nth) => [x + 31, y + 4 + nth * 5.6, x + 20, y + 3 + nth * 5.6] as const),
      5.2,
    ),
  ];
}
