import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawFace } from '../../client/faces/draw-face.ts';
import { drawnAs, drawnPersonas, nobody } from '../../client/faces/drawn-personas.ts';
import { renderFace } from '../../client/faces/render-face.ts';
import { Expression } from '../../server/protocol/practice.ts';

/** The largest picture that a page should fetch for one expression, uncompressed; chosen, about 2 kB over the line. */
const mostBytes = 12_000;
const everybody = [...drawnPersonas, nobody];
/** Expressions of everybody; playing is the child's. */
const common = Expression.options.filter((expression) => expression !== 'playing');

/** The layers of a drawing by what they hold. */
function layersOf(persona: string, expression: Expression) {
  const [, body, head, arms] = drawFace(persona, expression);
  return { body: JSON.stringify(body), head: head?.transform, arms: JSON.stringify(arms) };
}

describe.each(everybody)('the drawings of %s', (persona) => {
  test.each(Expression.options)('hold only numbers and colours: %s', (expression) => {
    const picture = renderFace(persona, expression);
    expect(picture).toMatch(/^<svg xmlns="[^"]+" viewBox="[\d. ]+".*<\/svg>\n$/s);
    expect(picture).not.toMatch(/NaN|Infinity|undefined|null|url\(#c-1\)/);
    expect(picture.length).toBeLessThan(mostBytes);
  });

  test('differ from one expression to the next', () => {
    const pictures = common.map((expression) => renderFace(persona, expression));
    expect(new Set(pictures).size).toBe(common.length);
  });

  test('change in posture and not in the face alone', () => {
    const { body, head, arms } = layersOf(persona, 'at-ease');
    for (const expression of ['guarded', 'angry', 'thinking'] as const)
      expect(layersOf(persona, expression).arms, expression).not.toBe(arms);
    for (const expression of ['guarded', 'moved', 'angry', 'looking-away'] as const)
      expect(layersOf(persona, expression).body, expression).not.toBe(body);
    for (const expression of ['looking-away', 'moved', 'thinking'] as const)
      expect(layersOf(persona, expression).head, expression).not.toBe(head);
  });
});

test('no two people look alike', () => {
  expect(new Set(everybody.map((persona) => renderFace(persona, 'at-ease'))).size).toBe(everybody.length);
});

test('only the child is drawn at play; an adult stays at ease', () => {
  expect(renderFace('child', 'playing')).not.toBe(renderFace('child', 'at-ease'));
  expect(renderFace('angry', 'playing')).toBe(renderFace('angry', 'at-ease'));
});

test('a persona that nobody has drawn gets the quiet figure', () => {
  expect(drawnAs('somebody-new')).toBe(nobody);
  expect(renderFace('somebody-new', 'moved')).toBe(renderFace(nobody, 'moved'));
});

test('every client of the cast has been drawn', () => {
  const cast = globSync('personas/cast/*').map((folder) => basename(folder));
  expect(cast.filter((persona) => drawnAs(persona) === nobody)).toEqual([]);
});
