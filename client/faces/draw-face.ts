import type { Expression } from '../../server/protocol/practice.ts';
import { armStyles } from './arms.ts';
import { createFrame, drawNeck } from './body.ts';
import { personOf } from './cast.ts';
import { clothes } from './clothes.ts';
import { drawBrows, drawEyes, drawFrown, drawGlasses, drawMouth, drawNose } from './features.ts';
import { hairStyles } from './hair.ts';
import { type Pose, poses } from './pose.ts';
import type { Person } from './person.ts';
import { type Drawing, ellipse, flat, type Shape } from './shape.ts';
import { drawEars, drawSkull } from './skull.ts';
import { createView, type View } from './view.ts';

/** Heads are drawn this much larger than life, so that a face can be read from afar; a child's is larger anyhow. */
const headScale = { woman: 1.1, man: 1.1, child: 1.12 } as const;

/** Which share of the growth of a head goes upwards. */
const chinStays = 0.8;

function poseOf(person: Person, expression: Expression): Pose {
  const known = expression === 'playing' && person.build !== 'child' ? 'at-ease' : expression;
  return { ...poses[known], ...person.own[known] };
}

/** The drawing of a client of the cast, by the persona's id, or of a quiet nobody for an id that has no drawing. */
export function drawFace(personaId: string, expression: Expression): Drawing {
  const person = personOf(personaId);
  const pose = poseOf(person, expression);
  const frame = createFrame(person, pose);
  const view = createView(person, pose);
  const hair = hairStyles[person.hair];
  const scale = headScale[person.build];
  const { x } = frame.head;
  // It grows upwards: the chin stays where the neck is.
  const y = frame.head.y - (scale - 1) * person.length * chinStays;
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${pose.tilt}) scale(${scale})`;
  const features = [
    ...drawSkull(view),
    ...drawFrown(view),
    ...drawMouth(view),
    ...drawNose(view),
    ...drawEyes(view),
    ...drawBrows(view),
  ];
  return [
    { transform, shapes: hair.behind(view) },
    { transform: null, shapes: [...drawNeck(frame), ...clothes[person.clothing](frame)] },
    {
      transform,
      shapes: [
        ...drawEars(view),
        ...features,
        ...hair.before(view),
        ...drawGlasses(view),
        ...drawEarrings(view),
      ],
    },
    { transform: null, shapes: armStyles[pose.arms](frame) },
  ];
}

function drawEarrings({ person, pose, far }: View): readonly Shape[] {
  if (!person.marks.includes('earrings')) return [];
  const x = -far * (person.temples + 1 - Math.abs(pose.turn) * 7);
  return [flat(ellipse(x, 13, 2.2), '#d9b35b')];
}
