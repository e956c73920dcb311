import { html } from 'lit';
import '../../components/client-turn/client-turn.ts';
import '../../components/debrief-turn/debrief-turn.ts';
import { turnId } from './link-to-turn.ts';
import type { DebriefSource } from './debrief-source.ts';

/** Whether all feedback is shown at once, and how to change that. */
export type Feedback = { readonly isUnfolded: boolean; readonly toggle: () => void };

/** The whole talk once more, turn by turn, with what was seen in each turn and what the client kept to itself. */
export function renderTurns({ debrief, words, names }: DebriefSource, feedback: Feedback) {
  const { id, name } = debrief.persona;
  const { opening, language } = debrief;
  return html`<section aria-labelledby="turns">
    <h2 id="turns">${words.sections.turns}</h2>
    <button type="button" class="outlined unfold" aria-pressed=${feedback.isUnfolded} @click=${feedback.toggle}>
      ${words.showAll}
    </button>
    ${
      opening &&
      html`<client-turn
      class="opening-turn"
      .name=${name}
      .speech=${opening.speech}
      .nonverbal=${opening.nonverbal}
      .persona=${id}
      .expression=${opening.expression}
      .talkLanguage=${language}
    ></client-turn>`
    }
    ${debrief.turns.map(
      (turn) => html`<debrief-turn
        id=${turnId(turn.turn)}
        tabindex="-1"
        .turn=${turn}
        .names=${names}
        .clientName=${name}
        .persona=${id}
        .folding=${feedback.isUnfolded ? 'unfolded' : 'marked'}
        .talkLanguage=${language}
      ></debrief-turn>`,
    )}
  </section>`;
}
