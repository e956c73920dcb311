import type { Person } from './person.ts';
import type { Pose } from './pose.ts';

/** A place on a head that is turned, with how wide something there still looks (1 seen straight on). */
export type Place = { readonly x: number; readonly y: number; readonly width: number };

/** What every part of the head is drawn from. Middle of the head is 0, 0; y goes down. */
export type View = {
  readonly person: Person;
  readonly pose: Pose;
  /** -1 where the head turns to the viewer's left, else 1: the far side. */
  readonly far: -1 | 1;
  /** How far what lies in the plane of the hairline moves aside. */
  readonly shift: number;
  /** Where a place of the face comes to lie; `depth` is how far it stands out of the face. */
  readonly at: (x: number, y: number, depth?: number) => Place;
};

/** A head is drawn as a cylinder with this radius, and a whole turn of a pose is this angle; chosen by eye. */
const radius = 36;
const fullTurn = 0.46;
/** How far a whole nod moves the features. */
const fullNod = 9;
/** The length of the face that the places are given for. */
const longest = 45;

/** How a person's head is seen in a pose. */
export function createView(person: Person, pose: Pose): View {
  const angle = pose.turn * fullTurn;
  const down = pose.nod * fullNod;
  // In a short face, a child's, the eyes lie lower.
  const sunk = (longest - person.length) * 0.55;
  return {
    person,
    pose,
    far: pose.turn < 0 ? -1 : 1,
    shift: pose.turn * 9,
    at: (x, y, depth = 0) => {
      const from = Math.asin(x / radius);
      // Towards the chin a head is narrower than the cylinder, and turns with it less far.
      const narrowed = angle * (1 - Math.max(0, y - 8) * 0.011);
      return {
        x: radius * Math.sin(from + narrowed) + depth * Math.sin(narrowed),
        y: y * (person.length / longest) + sunk + down + depth * pose.nod * 0.4,
        width: Math.cos(from + angle) / Math.cos(from),
      };
    },
  };
}
