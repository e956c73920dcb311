import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyView, lastSeq, reduceView, type SessionView } from '../../client/state/session-view.ts';
import type { NumberedEvent, ServerMessage, VisibleEvent } from '../../server/protocol/socket.ts';

const persona = {
  id: 'yes-but',
  version: 1,
  name: 'Karin',
  age: 47,
  setting: { nl: '', en: '' },
  summary: { nl: '', en: '' },
  learningGoals: [],
  contentWarnings: { nl: [], en: [] },
};
const coding = { mainAct: 'other' as const, codes: [], utterances: [], findings: [] };

/** A whole talk of that many turns, with the gaps that hidden events leave. */
function talkOf(turns: number): NumberedEvent[] {
  const events: VisibleEvent[] = [
    { type: 'session-started', persona, language: 'nl', difficulty: 2, feedback: 'each-turn' },
    { type: 'persona-spoke', turnId: null, speech: 'Dag.', nonverbal: null },
  ];
  for (let turn = 1; turn <= turns; turn += 1) {
    const turnId = `turn-${turn}-of-talk`;
    events.push({ type: 'trainee-spoke', turnId, action: 'say', text: `woorden ${turn}` });
    events.push({ type: 'turn-coded', turnId, coding });
    events.push({ type: 'persona-spoke', turnId, speech: `antwoord ${turn}`, nonverbal: 'zucht' });
  }
  events.push({ type: 'session-ended', reason: 'trainee-ended' });
  return events.map((event, index) => ({ seq: 1 + index * 2, recordedAt: 1_000 + index, event }));
}

const inFrame = (events: NumberedEvent[]): ServerMessage => ({
  type: 'session-events',
  sessionId: 'session-of-the-test',
  events,
});
const seen = (frames: NumberedEvent[][]): SessionView =>
  frames.reduce((view, events) => reduceView(view, inFrame(events)), emptyView);

/** What the screen shows of the client after words that were stored like this. */
function expressionsOf(event: Partial<Extract<VisibleEvent, { type: 'persona-spoke' }>>) {
  const spoke = { type: 'persona-spoke' as const, turnId: null, speech: 'Dag.', nonverbal: null, ...event };
  const { entries } = seen([[{ seq: 1, recordedAt: 1, event: spoke }]]);
  return entries.map((entry) => entry.kind === 'client' && entry.expression);
}

describe('reduceView', () => {
  test('shows a talk in the order in which it was spoken, each coding with its turn', () => {
    const view = seen([talkOf(2)]);
    expect(view.started?.persona.name).toBe('Karin');
    expect(view.entries.map((entry) => (entry.kind === 'client' ? entry.speech : entry.text))).toEqual([
      'Dag.',
      'woorden 1',
      'antwoord 1',
      'woorden 2',
      'antwoord 2',
    ]);
    expect(
      view.entries.filter((entry) => entry.kind === 'trainee').every(({ coding: seenIn }) => seenIn),
    ).toBe(true);
    expect(view.ended?.reason).toBe('trainee-ended');
    expect(lastSeq(view)).toBe(talkOf(2).at(-1)?.seq);
  });

  test('gives the same view whatever the order, the frames and the number of times that events come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }).chain((turns) => {
          const events = talkOf(turns);
          return fc.record({
            events: fc.constant(events),
            arrivals: fc.shuffledSubarray([...events, ...events, ...events], {
              minLength: events.length * 3,
              maxLength: events.length * 3,
            }),
            frameLength: fc.integer({ min: 1, max: 7 }),
          });
        }),
        ({ events, arrivals, frameLength }) => {
          const frames: NumberedEvent[][] = [];
          for (let start = 0; start < arrivals.length; start += frameLength) {
            frames.push(arrivals.slice(start, start + frameLength));
          }
          expect(seen(frames)).toEqual(seen([events]));
        },
      ),
    );
  });

  test('a backfill after a break adds what was missed and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (heard) => {
        const events = talkOf(4);
        const before = seen([events.slice(0, heard)]);
        const after = reduceView(before, inFrame(events.filter(({ seq }) => seq > lastSeq(before))));
        expect(after).toEqual(seen([events]));
      }),
    );
  });

  test('shows what the client showed, and ease for a turn that was stored without it', () => {
    expect(expressionsOf({ expression: 'guarded' })).toEqual(['guarded']);
    expect(expressionsOf({})).toEqual(['at-ease']);
  });

  test('a message that holds no news leaves the very same view', () => {
    const view = seen([talkOf(1)]);
    expect(reduceView(view, inFrame(talkOf(1)))).toBe(view);
    expect(reduceView(view, { type: 'pong' })).toBe(view);
  });
});
