import { describe, expect, test } from 'vitest';
import { findRoute } from '../../client/routes.ts';

describe('findRoute', () => {
  test.each([
    ['/', 'choose-page', null],
    ['/talk/abc-123_X', 'talk-page', 'abc-123_X'],
    ['/talk/abc/debrief', 'debrief-page', 'abc'],
    ['/talk/abc/debrief/', 'debrief-page', 'abc'],
    ['/codes', 'codes-page', null],
    ['/scoring', 'scoring-page', null],
    ['/codes/open-question', 'code-page', 'open-question'],
    ['/talk', 'not-found-page', null],
    ['/talk/a/b', 'not-found-page', null],
  ])('leads %s to %s', (path, tag, id) => {
    expect(findRoute(path)).toMatchObject({ tag, id });
  });
});
