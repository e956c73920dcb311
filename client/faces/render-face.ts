import type { Expression } from '../../server/protocol/practice.ts';
import { drawFace } from './draw-face.ts';
import { drawingFrame, type Layer, type Shape } from './shape.ts';

/** Width of a line where the shape names none, in the units of the drawing. */
const usualWidth = 2;

/** The drawing of a client as an SVG document, on no ground of its own: the place where it hangs gives that. */
export function renderFace(personaId: string, expression: Expression): string {
  const { left, top, width, height } = drawingFrame;
  const layers = drawFace(personaId, expression);
  const bounds = [...new Set(layers.flatMap(({ shapes }) => shapes.flatMap(({ within }) => within ?? [])))];
  const clips = bounds.map((d, index) => `<clipPath id="c${index}"><path d="${tighten(d)}"/></clipPath>`);
  const drawn = layers.map((layer) => renderLayer(layer, bounds));
  // The figure ends at the lower edge: what reaches below it is not to be seen.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" stroke-linecap="round" stroke-linejoin="round"><defs>${clips.join('')}</defs>${drawn.join('')}</svg>\n`;
}

function renderLayer({ transform, shapes }: Layer, bounds: readonly string[]): string {
  const drawn = shapes.map((shape) => renderShape(shape, bounds)).join('');
  return transform === null ? drawn : `<g transform="${transform}">${drawn}</g>`;
}

function renderShape(
  { d, fill, stroke, width, opacity, dash, within }: Shape,
  bounds: readonly string[],
): string {
  const attributes: Readonly<Record<string, string | number | undefined>> = {
    d: tighten(d),
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : (width ?? usualWidth),
    'stroke-dasharray': dash,
    'stroke-linecap': dash === undefined ? undefined : 'butt',
    opacity: opacity === 1 ? undefined : opacity,
    'clip-path': within === undefined ? undefined : `url(#c${bounds.indexOf(within)})`,
  };
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : ` ${name}="${value}"`,
  );
  return `<path${written.join('')}/>`;
}

/** A path without the spaces that it can do without. */
function tighten(d: string): string {
  return d.replace(/ ?([A-Za-z]) ?/g, '$1').replaceAll(' -', '-');
}
