import { Expression } from '../../../server/protocol/practice.ts';
import { drawnAs } from '../../faces/drawn-personas.ts';

/** Fetches all drawings of a client ahead, so that a face can turn at once; as long as they are kept, they are there. */
export function fetchFaces(persona: string): readonly HTMLImageElement[] {
  return Expression.options.map((expression) => {
    const picture = new Image();
    picture.src = `/faces/${drawnAs(persona)}/${expression}.svg`;
    return picture;
  });
}
