import { ellipse, flat, line, path, type Shape } from './shape.ts';
import type { Place, View } from './view.ts';

const eyeX = 15.5;
const eyeY = -2.5;
const browY = -14.5;
const noseY = 15;
const mouthY = 28;
const white = '#fbf6ee';

/** The eyes with their lids: what is open of them, and where they look. */
export function drawEyes(view: View): readonly Shape[] {
  return [-1, 1].flatMap((side) => drawEye(view, side));
}

function drawEye({ person, pose, at }: View, side: number): readonly Shape[] {
  const { line: ink, iris, shade } = person.colours;
  const { x, y, width } = at(side * eyeX, eyeY);
  const size = person.eyeSize;
  const half = 7.4 * size * width;
  const up = 8.6 * size * pose.lids;
  const down = 5.2 * size * (1 - pose.squint);
  // The outer corner lies a little higher than the inner one; worry lets it hang.
  const outer = pose.browInner > 3 ? 1 : -0.6;
  const left = side < 0 ? outer : 0.8;
  const right = side < 0 ? 0.8 : outer;
  const upper = path`M ${x - half} ${y + left} Q ${x} ${y - up} ${x + half} ${y + right}`;
  const lidded = path`M ${x - half} ${y + left} Q ${x} ${y - up} ${x + half} ${y + right} Q ${x} ${y + down} ${x - half} ${y + left} Z`;
  const ball = { x: x + pose.gazeX * 3.4 * width, y: y - 1.2 * size + pose.gazeY * 2.4 };
  const round = 3.7 * size;
  const shapes: Shape[] = [
    flat(lidded, white),
    { ...flat(ellipse(ball.x, ball.y, round * Math.min(1, width + 0.1), round), iris), within: lidded },
    { ...flat(ellipse(ball.x, ball.y, 1.9 * size), ink), within: lidded },
    { ...flat(ellipse(ball.x + 1.2, ball.y - 1.3, 0.9 * size), white), within: lidded },
    line(upper, ink, 2.3),
  ];
  if (pose.lids < 0.9) {
    // The lid that hangs: a soft line where it folds.
    shapes.push(
      line(
        path`M ${x - half + 1} ${y + left - 4.6} Q ${x} ${y - up - 4.4} ${x + half - 1} ${y + right - 4.6}`,
        shade,
        1.6,
      ),
    );
  } else {
    shapes.push(
      line(
        path`M ${x - half + 2} ${y + left - 4.4} Q ${x} ${y - up - 2.4} ${x + half - 2} ${y + right - 4.4}`,
        shade,
        1.4,
      ),
    );
  }
  if (person.marks.includes('lashes')) {
    const tip = x + side * half;
    shapes.push(line(path`M ${tip} ${y + outer} l ${side * 1.2} -1.4`, ink, 1.8));
  }
  if (pose.squint > 0.3)
    shapes.push(
      line(path`M ${x - half + 2} ${y + 3.6} Q ${x} ${y + 6.2} ${x + half - 2} ${y + 3.6}`, shade, 1.5),
    );
  if (pose.tears > 0) shapes.push(...drawTears({ x, y, half, down }, side));
  return shapes;
}

const water = '#9cc8de';

function drawTears(
  { x, y, half, down }: { x: number; y: number; half: number; down: number },
  side: number,
): Shape[] {
  const wet = line(
    path`M ${x - half + 1.6} ${y + 1.4} Q ${x} ${y + down * 0.6 + 1.2} ${x + half - 1.6} ${y + 1.4}`,
    water,
    1.5,
  );
  if (side > 0) return [wet];
  const drop = { x: x - 1, y: y + 10 };
  return [
    wet,
    flat(
      path`M ${drop.x} ${drop.y - 4} C ${drop.x + 3.4} ${drop.y + 0.4} ${drop.x + 2.6} ${drop.y + 4.6} ${drop.x} ${drop.y + 4.6} C ${drop.x - 2.6} ${drop.y + 4.6} ${drop.x - 3.4} ${drop.y + 0.4} ${drop.x} ${drop.y - 4} Z`,
      water,
    ),
  ];
}

/** The brows, thickest where they begin. */
export function drawBrows({ person, pose, at }: View): readonly Shape[] {
  const thick = person.browWidth;
  return [-1, 1].map((side) => {
    const lift = side > 0 ? pose.browLift : 0;
    const inner = at(side * 7.5, browY - pose.browInner);
    const arch = at(side * 18, browY - 4 - pose.browOuter - lift * 1.4 - pose.browInner * 0.25);
    const outer = at(side * 25, browY + 1.5 - pose.browOuter - lift);
    return flat(
      path`M ${inner.x} ${inner.y - thick / 2} Q ${arch.x} ${arch.y - thick * 0.45} ${outer.x} ${outer.y} Q ${arch.x} ${arch.y + thick * 0.85} ${inner.x} ${inner.y + thick / 2} Q ${inner.x - side} ${inner.y} ${inner.x} ${inner.y - thick / 2} Z`,
      person.colours.brows,
    );
  });
}

/** The nose: a line down the side that is turned away, and its foot. */
export function drawNose({ person, pose, at, far }: View): readonly Shape[] {
  const { shade, line: ink } = person.colours;
  const size = person.nose;
  const bridge = at(far * 3.5, -4, 2);
  const tip = at(0, noseY - 2, 11 * size);
  const foot = at(0, noseY, 6 * size);
  const wing = 5.4 * size;
  const flare = pose.browInner < -4 ? 0.8 : 0;
  const side = tip.x + far * (3.2 * size + Math.abs(pose.turn) * 1.5);
  return [
    line(
      path`M ${bridge.x} ${bridge.y} C ${bridge.x + far * 0.5} ${bridge.y + 8} ${side} ${tip.y - 5} ${side} ${tip.y} Q ${side} ${foot.y + 2.4} ${foot.x + far * 1.6} ${foot.y + 2.4}`,
      shade,
      2.2,
    ),
    line(
      path`M ${foot.x - wing - flare} ${foot.y - 0.6} Q ${foot.x - wing * 0.9} ${foot.y + 2.6} ${foot.x - wing * 0.35} ${foot.y + 1.8}`,
      ink,
      1.8,
      0.75,
    ),
    line(
      path`M ${foot.x + wing + flare} ${foot.y - 0.6} Q ${foot.x + wing * 0.9} ${foot.y + 2.6} ${foot.x + wing * 0.35} ${foot.y + 1.8}`,
      ink,
      1.8,
      0.75,
    ),
  ];
}

/** The mouth: the lips, the line between them, and what shows when they part. */
export function drawMouth({ person, pose, at }: View): readonly Shape[] {
  const { line: ink, lips, shade } = person.colours;
  const middle = at(pose.aside, mouthY, 4);
  const wide = (person.build === 'child' ? 9 : 11) * pose.mouthWidth;
  const left = at(-wide + pose.aside, mouthY, 2);
  const right = at(wide + pose.aside, mouthY, 2);
  const { x } = middle;
  const y = middle.y;
  const up = pose.corners;
  const yLeft = y - up * 0.75;
  const yRight = y - up * 0.75;
  const bow = up * (up > 0 ? 0.62 : 0.2);
  const full = (person.build === 'man' ? 3.4 : 4.6) * (1 - pose.press * 0.55);
  const top = (person.build === 'man' ? 2 : 3) * (1 - pose.press * 0.6);
  const shapes: Shape[] = [];
  const upperLine = path`Q ${(left.x + x) / 2} ${y + bow - 0.4} ${x} ${y + bow * 0.9} Q ${(right.x + x) / 2} ${y + bow - 0.4} ${right.x} ${yRight}`;
  shapes.push(
    flat(
      path`M ${left.x} ${yLeft} Q ${x - 4} ${y - top + bow * 0.4} ${x - 1.6} ${y - top + bow * 0.4} L ${x} ${y - top + 0.8 + bow * 0.4} L ${x + 1.6} ${y - top + bow * 0.4} Q ${x + 4} ${y - top + bow * 0.4} ${right.x} ${yRight} Q ${x} ${y + bow * 1.9} ${left.x} ${yLeft} Z`,
      lips,
    ),
    flat(
      path`M ${left.x + 1.5} ${yLeft + 0.3} Q ${x} ${y + bow * 1.9} ${right.x - 1.5} ${yRight + 0.3} Q ${x + 4} ${y + full + bow * 1.6 + pose.open * 2.4} ${x} ${y + full + bow + pose.open * 2.2} Q ${x - 4} ${y + full + bow * 1.6 + pose.open * 2.4} ${left.x + 1.5} ${yLeft + 0.3} Z`,
      lips,
      0.85,
    ),
  );
  if (pose.open > 0)
    shapes.push(
      flat(
        path`M ${left.x + 1} ${yLeft} ${upperLine} Q ${x} ${y + bow * 2 + pose.open * 3.4} ${left.x + 1} ${yLeft} Z`,
        ink,
      ),
    );
  shapes.push(line(path`M ${left.x} ${yLeft} ${upperLine}`, ink, 2.1));
  // The hollow under the lower lip; with the lips pressed also a fold at each corner.
  shapes.push(line(path`M ${x - 3} ${y + full + bow + 4.4 + pose.open * 2} q 3 1.2 6 0`, shade, 1.6));
  if (Math.abs(up) > 2 || pose.press > 0.5) {
    const fold = up > 0 ? -1.6 : 1.6;
    shapes.push(
      line(path`M ${left.x - 1.4} ${yLeft - 1.4} q -1.4 ${fold} -0.4 3.4`, shade, 1.7),
      line(path`M ${right.x + 1.4} ${yRight - 1.4} q 1.4 ${fold} 0.4 3.4`, shade, 1.7),
    );
  }
  return shapes;
}

/** What two brows drawn together leave between them. */
export function drawFrown({ person, pose, at }: View): readonly Shape[] {
  if (pose.browInner > -2) return [];
  const middle = at(0, browY + 1, 2);
  const { shade } = person.colours;
  return [-2.4, 2.4].map((x) =>
    line(path`M ${middle.x + x} ${middle.y - 4} q ${x * 0.25} 3 0 6`, shade, 1.9),
  );
}

function rim({ x, y, width }: Place): string {
  return path`M ${x - 11 * width} ${y - 6} h ${22 * width} c 0.6 9 ${-3 * width} 14 ${-9 * width} 14 h ${-4 * width} c ${-6 * width} 0 ${-9.6 * width} -5 ${-9 * width} -14 Z`;
}

/** Reading glasses, a little down the nose. */
export function drawGlasses({ person, at, pose }: View): readonly Shape[] {
  if (!person.marks.includes('glasses')) return [];
  const frame = '#4a4440';
  const left = at(-16, -0.5, 2);
  const right = at(16, -0.5, 2);
  const near = pose.turn < 0 ? right : left;
  const side = pose.turn < 0 ? 1 : -1;
  return [
    flat(rim(left), '#ffffff', 0.14),
    flat(rim(right), '#ffffff', 0.14),
    line(rim(left), frame, 1.9),
    line(rim(right), frame, 1.9),
    line(
      path`M ${left.x + 10 * left.width} ${left.y - 3} Q ${(left.x + right.x) / 2} ${left.y - 7} ${right.x - 10 * right.width} ${right.y - 3}`,
      frame,
      1.9,
    ),
    line(
      path`M ${near.x + side * 10.5 * near.width} ${near.y - 4} L ${side * (person.temples - Math.abs(pose.turn) * 6)} -4`,
      frame,
      1.9,
    ),
  ];
}
