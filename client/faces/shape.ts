/** One flat shape or line of a drawing. */
export type Shape = {
  /** An SVG path, in the units of `drawingSize`. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the line; 2 where it is left out. */
  readonly width?: number;
  readonly opacity?: number;
  /** Lengths of line and gap; a line with gaps ends flat, any other round. */
  readonly dash?: string;
  /** A path outside of which nothing of it is to be seen. */
  readonly within?: string;
};

/** Shapes that move together. */
export type Layer = { readonly transform: string | null; readonly shapes: readonly Shape[] };

/** A drawing, what lies behind first. */
export type Drawing = readonly Layer[];

/** What of the drawing is shown, in its own units: as wide to high as the place where it hangs. */
export const drawingFrame = { left: 7, top: 0, width: 186, height: 208.3 };
/** The middle of the drawing. */
export const middleX = 100;
/** A height below the drawing, where what leaves it at the bottom ends. */
export const floor = 232;

/** A number as it is written into a path: one decimal is finer than a screen shows. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Writes a path, with its numbers rounded: path`M ${x} ${y} L 2 3`. A pair of numbers or a piece of path may stand in it too. */
export function path(
  texts: TemplateStringsArray,
  ...values: readonly (number | string | readonly [number, number])[]
): string {
  return texts.reduce((d, text, index) => {
    const value = values[index - 1] ?? '';
    return d + (typeof value === 'string' ? value : [value].flat().map(short).join(' ')) + text;
  });
}

/** The path of an ellipse around a middle. */
export function ellipse(x: number, y: number, rx: number, ry = rx): string {
  return path`M ${x - rx} ${y} a ${rx} ${ry} 0 1 0 ${2 * rx} 0 a ${rx} ${ry} 0 1 0 ${-2 * rx} 0 Z`;
}

/** A line along a path. */
export function line(d: string, stroke: string, width = 2, opacity = 1): Shape {
  return { d, stroke, width, opacity };
}

/** A flat surface within a path. */
export function flat(d: string, fill: string, opacity = 1): Shape {
  return { d, fill, opacity };
}
