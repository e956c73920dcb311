import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../../components/typing-indicator/typing-indicator.ts';
import type { TurnStatus } from '../../components/trainee-turn/trainee-turn.ts';
import { type Expression, unstoredExpression } from '../../../server/protocol/practice.ts';
import type { Messages } from '../../i18n/nl.ts';
import type { CodeNames } from '../../state/code-names.ts';
import type { UnsentTurn } from '../../state/outbox.ts';
import type { SessionView, TranscriptEntry } from '../../state/session-view.ts';
import type { TalkController } from '../../state/talk-controller.ts';

/** What the transcript is drawn from. */
export type Transcript = {
  readonly talk: TalkController;
  readonly started: NonNullable<SessionView['started']>;
  readonly names: CodeNames;
  readonly showsFeedback: boolean;
  readonly text: Messages;
};

/** All that was said, in order, with what is still on its way; new words are read out by the log. */
export function renderTranscript(transcript: Transcript) {
  const { talk, started, text } = transcript;
  const { name } = started.persona;
  const shown = talk.view.entries.filter((entry) => entry.kind === 'trainee' || entry.seq <= talk.shownSeq);
  const last = shown.findLast((entry) => entry.kind === 'trainee');
  const unsent = talk.unsent.filter(({ turnId }) => !shown.some((entry) => entry.turnId === turnId));
  return html`
    <div class="log" role="log" aria-label=${text.talk.log(name)}>
      ${repeat([...shown, ...unsent, ...talk.unheard], keyOf, (entry) =>
        renderEntry(entry, transcript, entry === last && talk.ended === null ? 'stored' : 'settled'),
      )}
    </div>
    <div class="thinking">
      ${talk.isAnswering ? html`<typing-indicator .name=${name}></typing-indicator>` : nothing}
    </div>
  `;
}

/** What the client shows now: what went with the last words that have come on the screen. */
export function shownExpression({ view, shownSeq }: TalkController): Expression {
  const last = view.entries.findLast((entry) => entry.kind === 'client' && entry.seq <= shownSeq);
  return last?.kind === 'client' ? last.expression : unstoredExpression;
}

function keyOf(entry: TranscriptEntry | UnsentTurn): string {
  return 'kind' in entry && entry.kind === 'client' ? `client-${entry.seq}` : `turn-${entry.turnId}`;
}

function renderEntry(entry: TranscriptEntry | UnsentTurn, transcript: Transcript, status: TurnStatus) {
  const { talk, started, names, showsFeedback } = transcript;
  if ('kind' in entry && entry.kind === 'client') {
    return html`<client-turn
      .name=${started.persona.name}
      .speech=${entry.speech}
      .nonverbal=${entry.nonverbal}
      .talkLanguage=${started.language}
    ></client-turn>`;
  }
  const coding = 'kind' in entry ? entry.coding : null;
  const isShown = showsFeedback && coding !== null && coding.seq <= talk.shownSeq;
  return html`<trainee-turn
    .said=${entry.text}
    .action=${entry.action}
    .findings=${isShown ? coding.result.findings : []}
    .names=${names}
    .talkLanguage=${started.language}
    .status=${'kind' in entry ? status : statusOf(talk)}
  ></trainee-turn>`;
}

/** Where a turn is that the server has not acknowledged. */
function statusOf(talk: TalkController): TurnStatus {
  if (talk.connection === 'ended') return 'unheard';
  return talk.connection === 'online' ? 'sending' : 'waiting';
}
