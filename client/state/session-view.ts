import { type Expression, unstoredExpression } from '../../server/protocol/practice.ts';
import type { Finding, TurnCoding } from '../../server/protocol/shared.ts';
import type { EndReason, NumberedEvent, ServerMessage, VisibleEvent } from '../../server/protocol/socket.ts';

/** Words of the client, with one visible sign at the most. */
export type ClientEntry = {
  readonly kind: 'client';
  readonly seq: number;
  readonly turnId: string | null;
  readonly speech: string;
  readonly nonverbal: string | null;
  readonly expression: Expression;
};

/** A turn of the trainee that the server has stored; its coding comes with a later event, or never. */
type TraineeEntry = {
  readonly kind: 'trainee';
  readonly seq: number;
  readonly turnId: string;
  readonly action: 'say' | 'silence';
  readonly text: string;
  readonly coding: { readonly seq: number; readonly result: TurnCoding } | null;
};

/** One thing said in the talk. */
export type TranscriptEntry = ClientEntry | TraineeEntry;

/** All that the screen knows of a talk. `events` is the part of the log that it has seen, by rising seq, each once. */
export type SessionView = {
  readonly events: readonly NumberedEvent[];
  readonly started: Extract<VisibleEvent, { type: 'session-started' }> | null;
  readonly entries: readonly TranscriptEntry[];
  readonly ended: { readonly seq: number; readonly reason: EndReason } | null;
};

/** The view before any message. */
export const emptyView: SessionView = { events: [], started: null, entries: [], ended: null };

/** Highest seq seen; 0 before any event. */
export function lastSeq(view: SessionView): number {
  return view.events.at(-1)?.seq ?? 0;
}

/**
 * The view after a server message. Events may come twice or in another order (resend, backfill on reconnect): the
 * result depends only on which events have come. Usually they follow what is there and are simply added.
 */
export function reduceView(view: SessionView, message: ServerMessage): SessionView {
  if (message.type !== 'session-events') return view;
  const known = new Set(view.events.map(({ seq }) => seq));
  const fresh = message.events
    .filter(({ seq }) => !known.has(seq) && known.add(seq))
    .toSorted((a, b) => a.seq - b.seq);
  const first = fresh[0];
  if (first === undefined) return view;
  if (first.seq > lastSeq(view)) return fresh.reduce(addEvent, view);
  return [...view.events, ...fresh].toSorted((a, b) => a.seq - b.seq).reduce(addEvent, emptyView);
}

/** Findings from before there were doubts and better wordings come out of the log without them. */
type StoredFinding = Omit<Finding, 'sure' | 'better'> & Partial<Pick<Finding, 'sure' | 'better'>>;

function completeCoding(coding: TurnCoding): TurnCoding {
  const findings: readonly StoredFinding[] = coding.findings;
  return {
    ...coding,
    findings: findings.map((finding) => ({
      ...finding,
      sure: finding.sure ?? true,
      better: finding.better ?? null,
    })),
  };
}

function addEvent(view: SessionView, numbered: NumberedEvent): SessionView {
  const { seq, event } = numbered;
  const next = { ...view, events: [...view.events, numbered] };
  switch (event.type) {
    case 'session-started':
      return { ...next, started: event };
    case 'trainee-spoke': {
      const { turnId, action, text } = event;
      return {
        ...next,
        entries: [...view.entries, { kind: 'trainee', seq, turnId, action, text, coding: null }],
      };
    }
    case 'turn-coded':
      return {
        ...next,
        entries: view.entries.map((entry) =>
          entry.kind === 'trainee' && entry.turnId === event.turnId
            ? { ...entry, coding: { seq, result: completeCoding(event.coding) } }
            : entry,
        ),
      };
    case 'persona-spoke': {
      const { turnId, speech, nonverbal, expression = unstoredExpression } = event;
      return {
        ...next,
        entries: [...view.entries, { kind: 'client', seq, turnId, speech, nonverbal, expression }],
      };
    }
    case 'session-ended':
    default:
      return { ...next, ended: { seq, reason: event.reason } };
  }
}
