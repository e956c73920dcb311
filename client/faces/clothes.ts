import { armSeams, type Frame, torso } from './body.ts';
import type { Clothing } from './person.ts';
import { ellipse, flat, floor, line, path, type Shape } from './shape.ts';

type Draw = (frame: Frame) => readonly Shape[];

/** A round neckline with a band around it. */
function roundNeck({ x, neckY, neck, person }: Frame, depth: number, width = 5): Shape {
  return line(
    path`M ${x - neck - 3} ${neckY - 2} Q ${x - neck - 2} ${neckY + depth} ${x} ${neckY + depth} Q ${x + neck + 2} ${neckY + depth} ${x + neck + 3} ${neckY - 2}`,
    person.colours.clothShade,
    width,
  );
}

/** What is seen of the throat above a neckline. */
function throat({ x, neckY, neck, person }: Frame, depth: number): Shape {
  return flat(
    path`M ${x - neck} ${neckY - 8} L ${x - neck - 3} ${neckY - 3} Q ${x - neck - 2} ${neckY + depth} ${x} ${neckY + depth} Q ${x + neck + 2} ${neckY + depth} ${x + neck + 3} ${neckY - 3} L ${x + neck} ${neckY - 8} Z`,
    person.colours.skin,
  );
}

/** A point of skin or shirt between two edges that meet. */
function wedge({ x, neckY, neck }: Frame, depth: number, fill: string, spread = 4): Shape {
  return flat(
    path`M ${x - neck - spread} ${neckY - 3} L ${x} ${neckY + depth} L ${x + neck + spread} ${neckY - 3} Z`,
    fill,
  );
}

/** The two leaves of a shirt's collar. */
function collar({ x, neckY, neck, person }: Frame, fill: string, drop: number): readonly Shape[] {
  const { clothShade } = person.colours;
  return [-1, 1].flatMap((side) => {
    const d = path`M ${x + side * (neck + 2)} ${neckY - 9} L ${x + side * (neck + 9)} ${neckY + 2} L ${x + side * (neck - 1)} ${neckY + drop} L ${x + side * 1.5} ${neckY + 9} Q ${x + side * neck} ${neckY + 4} ${x + side * (neck + 2)} ${neckY - 9} Z`;
    return [flat(d, fill), line(d, clothShade, 1.5, 0.55)];
  });
}

const jumperCollar: Draw = (frame) => {
  const { cloth, under } = frame.person.colours;
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    throat(frame, 13),
    roundNeck(frame, 14, 4.5),
    ...collar(frame, under, 19),
  ];
};

const workJacket: Draw = (frame) => {
  const { x, neckY, neck, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    flat(
      path`M ${x - neck - 5} ${neckY - 4} L ${x - 7} ${floor} L ${x + 7} ${floor} L ${x + neck + 5} ${neckY - 4} Z`,
      under,
    ),
    throat(frame, 11),
    line(
      path`M ${x - neck - 1} ${neckY + 1} Q ${x} ${neckY + 21} ${x + neck + 1} ${neckY + 1}`,
      '#00000022',
      2,
    ),
    ...[-1, 1].flatMap((side) => {
      const d = path`M ${x + side * (neck + 1)} ${neckY - 10} L ${x + side * (neck + 11)} ${neckY + 3} L ${x + side * (neck + 4)} ${neckY + 24} L ${x + side * (neck - 3)} ${neckY + 12} Z`;
      return [
        flat(d, clothShade),
        line(path`M ${x + side * (neck - 3)} ${neckY + 14} L ${x + side * 7.5} ${floor}`, clothShade, 2.4),
      ];
    }),
    line(path`M ${x + 30} ${neckY + 48} h 22`, clothShade, 2.4),
  ];
};

const hoodie: Draw = (frame) => {
  const { x, neckY, neck, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    throat(frame, 13),
    flat(
      path`M ${x - neck - 1} ${neckY + 3} Q ${x} ${neckY + 22} ${x + neck + 1} ${neckY + 3} L ${x + neck + 1} ${neckY + 10} Q ${x} ${neckY + 28} ${x - neck - 1} ${neckY + 10} Z`,
      under,
    ),
    flat(
      path`M ${x - neck - 4} ${neckY - 16} C ${x - neck - 20} ${neckY - 6} ${x - neck - 22} ${neckY + 14} ${x - 7} ${neckY + 27} Q ${x - neck + 3} ${neckY + 12} ${x - neck} ${neckY - 3} Z`,
      clothShade,
    ),
    flat(
      path`M ${x + neck + 4} ${neckY - 16} C ${x + neck + 20} ${neckY - 6} ${x + neck + 22} ${neckY + 14} ${x + 7} ${neckY + 27} Q ${x + neck - 3} ${neckY + 12} ${x + neck} ${neckY - 3} Z`,
      clothShade,
    ),
    line(path`M ${x - 9} ${neckY + 25} q -2 12 0 24`, under, 2.4),
    line(path`M ${x + 9} ${neckY + 25} q 3 10 1 19`, under, 2.4),
  ];
};

const cardigan: Draw = (frame) => {
  const { x, neckY, neck, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    flat(
      path`M ${x - neck - 6} ${neckY - 5} Q ${x - 16} ${neckY + 34} ${x - 3} ${neckY + 60} L ${x + 3} ${neckY + 60} Q ${x + 16} ${neckY + 34} ${x + neck + 6} ${neckY - 5} Z`,
      under,
    ),
    throat(frame, 15),
    line(
      path`M ${x - neck - 5} ${neckY - 5} Q ${x - 16} ${neckY + 34} ${x} ${neckY + 62} L ${x} ${floor}`,
      clothShade,
      4,
    ),
    line(path`M ${x + neck + 5} ${neckY - 5} Q ${x + 16} ${neckY + 34} ${x} ${neckY + 62}`, clothShade, 4),
    ...[70, 84].map((y) => flat(ellipse(x + 0.2, neckY + y, 2.6), under)),
  ];
};

const striped: Draw = (frame) => {
  const { neckY, person } = frame;
  const { cloth, under } = person.colours;
  const within = torso(frame);
  return [
    flat(within, cloth),
    ...[20, 38, 56, 74].map((y) => ({
      ...line(path`M 0 ${neckY + y} Q 100 ${neckY + y + 8} 200 ${neckY + y}`, under, 7),
      within,
    })),
    ...armSeams(frame),
    throat(frame, 6),
    roundNeck(frame, 7, 3.5),
  ];
};

const checked: Draw = (frame) => {
  const { x, neckY, neck, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  const within = torso(frame);
  const columns = [-76, -57, -38, -19, 19, 38, 57, 76];
  return [
    flat(within, cloth),
    ...columns.map((dx) => ({
      ...line(path`M ${x + dx * 0.86} ${neckY - 10} L ${x + dx} ${floor}`, under, 3, 0.75),
      within,
    })),
    ...[14, 32, 50, 68, 86].map((dy) => ({ ...line(path`M 0 ${neckY + dy} H 200`, under, 3, 0.75), within })),
    ...armSeams(frame),
    wedge(frame, 22, person.colours.skin, 1),
    line(path`M ${x} ${neckY + 20} V ${floor}`, clothShade, 2.2),
    ...[38, 62].map((y) => flat(ellipse(x + 4.5, neckY + y, 1.9), clothShade)),
    ...collar(frame, cloth, 22),
    line(path`M ${x - neck} ${neckY + 1} L ${x - 1} ${neckY + 20}`, clothShade, 1.5, 0.6),
  ];
};

const blazer: Draw = (frame) => {
  const { x, neckY, neck, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    wedge(frame, 74, under, 6),
    throat(frame, 16),
    line(
      path`M ${x - neck + 1} ${neckY + 6} Q ${x} ${neckY + 25} ${x + neck - 1} ${neckY + 6}`,
      '#00000018',
      1.8,
    ),
    ...[-1, 1].flatMap((side) => {
      const d = path`M ${x + side * (neck + 1)} ${neckY - 8} L ${x + side * (neck + 15)} ${neckY + 8} L ${x + side * (neck + 17)} ${neckY + 26} L ${x + side * (neck + 9)} ${neckY + 27} L ${x + side * (neck + 12)} ${neckY + 35} L ${x} ${neckY + 78} Q ${x + side * 11} ${neckY + 30} ${x + side * (neck + 1)} ${neckY - 8} Z`;
      return [flat(d, cloth), line(d, clothShade, 2)];
    }),
    line(path`M ${x} ${neckY + 78} V ${floor}`, clothShade, 2.2),
  ];
};

const jumper: Draw = (frame) => {
  const { x, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    throat(frame, 9),
    roundNeck(frame, 12, 6),
    ...collar(frame, under, 15),
    line(path`M ${x - 34} ${floor} q -2 -26 1 -38`, clothShade, 1.6, 0.6),
  ];
};

const denim: Draw = (frame) => {
  const { x, neckY, neck, person } = frame;
  const { cloth, clothShade, under } = person.colours;
  const seam = '#e3d3b0';
  return [
    flat(torso(frame), cloth),
    ...armSeams(frame),
    flat(
      path`M ${x - neck - 5} ${neckY - 4} L ${x - 9} ${floor} L ${x + 9} ${floor} L ${x + neck + 5} ${neckY - 4} Z`,
      under,
    ),
    throat(frame, 15),
    ...[-1, 1].flatMap((side) => {
      const d = path`M ${x + side * (neck + 1)} ${neckY - 10} L ${x + side * (neck + 16)} ${neckY + 1} L ${x + side * (neck + 12)} ${neckY + 26} L ${x + side * (neck - 2)} ${neckY + 11} Z`;
      return [
        line(path`M ${x + side * (neck - 1)} ${neckY + 13} L ${x + side * 9.5} ${floor}`, clothShade, 2.4),
        flat(d, cloth),
        line(d, clothShade, 2),
        line(path`M ${x + side * 22} ${neckY + 46} h ${side * 24}`, clothShade, 2.2),
        line(path`M ${x + side * 22} ${neckY + 49} h ${side * 24}`, seam, 1.2, 0.7),
        flat(ellipse(x + side * 34, neckY + 55, 2.2), seam),
      ];
    }),
  ];
};

const plain: Draw = (frame) => [
  flat(torso(frame), frame.person.colours.cloth),
  ...armSeams(frame),
  throat(frame, 12),
  roundNeck(frame, 13),
];

/** How each kind of clothing is drawn on a frame. */
export const clothes: Readonly<Record<Clothing, Draw>> = {
  'jumper-collar': jumperCollar,
  'work-jacket': workJacket,
  hoodie,
  cardigan,
  striped,
  checked,
  blazer,
  jumper,
  denim,
  plain,
};
