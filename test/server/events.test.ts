import { expect, test } from 'vitest';
import { SessionEvent } from '../../server/session/events.ts';

const spoke = { type: 'persona-spoke', turnId: null, speech: 'Dag.', nonverbal: null };

test('words that were stored before there were faces are read as said at ease', () => {
  expect(SessionEvent.parse(spoke)).toEqual({ ...spoke, expression: 'at-ease' });
});

test('an expression that nobody has drawn is refused', () => {
  expect(SessionEvent.safeParse({ ...spoke, expression: 'smug' }).success).toBe(false);
});
