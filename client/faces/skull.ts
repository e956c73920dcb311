import { ellipse, flat, line, path, type Shape } from './shape.ts';
import type { View } from './view.ts';

/** Where the top of the skull lies, from the middle of the head. */
const crown = -47;

/** The outline of the face: temples, jaw, chin; the far cheek is foreshortened, the chin goes with the turn. */
function faceOutline({ person, pose }: View): string {
  const { temples, jaw, chin } = person;
  const { turn, nod } = pose;
  const left = temples - turn * 2.5;
  const right = temples + turn * 2.5;
  const jawLeft = jaw - Math.max(0, -turn) * 2 - Math.max(0, turn) * 1;
  const jawRight = jaw - Math.max(0, turn) * 2 - Math.max(0, -turn) * 1;
  const middle = turn * 11.5;
  const bottom = person.length + nod * 3;
  const jawY = person.length / 2 + nod * 3;
  return path`M 0 ${crown} C ${right * 0.72} ${crown} ${right} -30 ${right} -8 C ${right} 6 ${jawRight + 2.5} 14 ${jawRight} ${jawY} C ${jawRight - 2.5} ${jawY + 9} ${middle + chin + 5} ${bottom - 4.5} ${middle + chin} ${bottom - 1.5} Q ${middle} ${bottom + 2} ${middle - chin} ${bottom - 1.5} C ${middle - chin - 5} ${bottom - 4.5} ${-jawLeft + 2.5} ${jawY + 9} ${-jawLeft} ${jawY} C ${-jawLeft - 2.5} 14 ${-left} 6 ${-left} -8 C ${-left} -30 ${-left * 0.72} ${crown} 0 ${crown} Z`;
}

/** The ears: both half behind the face seen straight on, the near one before it when the head turns. */
export function drawEars({ person, pose: { turn }, far }: View): readonly Shape[] {
  const { skin, shade } = person.colours;
  const y = 2;
  return ([-1, 1] as const).flatMap((side) => {
    const isFar = side === far;
    if (isFar && Math.abs(turn) > 0.4) return [];
    const x = side * (person.temples + (isFar ? 0.5 - Math.abs(turn) * 8 : 1.5 - Math.abs(turn) * 7));
    return [
      flat(ellipse(x, y, 5.6, 9.5), skin),
      line(path`M ${x + side * 1.5} ${y - 5} q ${side * -4} 4 ${side * -1.2} 9`, shade, 1.8),
    ];
  });
}

/** The face itself, with what years, tiredness and feeling put on it. */
export function drawSkull(view: View): readonly Shape[] {
  const { person, pose, at } = view;
  const { skin, shade, lips } = person.colours;
  const within = faceOutline(view);
  const has = (mark: (typeof person.marks)[number]) => person.marks.includes(mark);
  const shapes: Shape[] = [flat(within, skin)];
  if (has('stubble')) shapes.push(...drawStubble(view, within));
  for (const side of [-1, 1]) {
    const cheek = at(side * 20, 15);
    if (pose.flush > 0)
      shapes.push({
        ...flat(ellipse(cheek.x, cheek.y, 9.5 * cheek.width, 6.5), lips, 0.32 * pose.flush),
        within,
      });
    else if (person.build === 'child')
      shapes.push({ ...flat(ellipse(cheek.x, cheek.y, 8 * cheek.width, 5.5), lips, 0.28), within });
    if (has('folds')) {
      const top = at(side * 10.5, 15);
      const low = at(side * 14.5, 25);
      shapes.push({
        ...line(path`M ${top.x} ${top.y} Q ${low.x} ${top.y + 3} ${low.x} ${low.y}`, shade, 1.8),
        within,
      });
    }
    if (has('tired')) {
      const from = at(side * 10, 1.5);
      const to = at(side * 20, 2.5);
      shapes.push(
        line(path`M ${from.x} ${from.y} Q ${(from.x + to.x) / 2} ${from.y + 4} ${to.x} ${to.y}`, shade, 1.8),
      );
    }
    if (has('crow')) {
      const eye = at(side * 25, -5);
      const out = side * 4 * eye.width;
      shapes.push(
        { ...line(path`M ${eye.x} ${eye.y} l ${out} -2`, shade, 1.5), within },
        { ...line(path`M ${eye.x} ${eye.y + 2.5} l ${out} 1`, shade, 1.5), within },
      );
    }
    if (has('freckles'))
      for (const [x, y] of [
        [12, 10],
        [17, 8],
        [21, 11],
        [15, 13],
      ] as const) {
        const spot = at(side * x, y);
        shapes.push(flat(ellipse(spot.x, spot.y, 0.9), shade));
      }
  }
  if (has('forehead')) {
    for (const y of [-30, -24]) {
      const from = at(-13, y);
      const to = at(13, y);
      shapes.push(
        line(path`M ${from.x} ${from.y} Q ${(from.x + to.x) / 2} ${from.y - 2} ${to.x} ${to.y}`, shade, 1.6),
      );
    }
  }
  return shapes;
}

/** A beard of three days: a shadow over jaw, chin and upper lip that leaves the mouth free. */
function drawStubble({ person, at }: View, within: string): readonly Shape[] {
  const upper = at(0, 20, 3);
  const left = at(-24, 14);
  const right = at(24, 14);
  const { hair } = person.colours;
  const beard = path`M ${left.x - 14} 6 Q ${left.x + 1} 14 ${left.x + 8} 23 Q ${upper.x - 11} ${upper.y + 1} ${upper.x} ${upper.y} Q ${upper.x + 11} ${upper.y + 1} ${right.x - 8} 23 Q ${right.x - 1} 14 ${right.x + 14} 6 L 50 60 L -50 60 Z`;
  return [{ ...flat(beard, hair, 0.22), within }];
}
