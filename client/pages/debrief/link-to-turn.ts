import { html } from 'lit';
import type { DebriefMessages } from '../../i18n/debrief.nl.ts';

/** The id of a turn in the debrief. */
export function turnId(turn: number): string {
  return `turn-${turn}`;
}

/** A link to a turn further down the page. A fragment alone does not reach into a shadow root, so it is followed here. */
export function linkToTurn(words: DebriefMessages, turn: number) {
  return html`<a class="to-turn" href="#${turnId(turn)}" @click=${follow}>${words.turnNumber(turn)}</a>`;
}

function follow(event: MouseEvent): void {
  const { currentTarget } = event;
  if (!(currentTarget instanceof HTMLAnchorElement)) return;
  const root = currentTarget.getRootNode();
  const turn = root instanceof ShadowRoot ? root.getElementById(currentTarget.hash.slice(1)) : null;
  if (turn === null) return;
  event.preventDefault();
  turn.scrollIntoView({ block: 'start' });
  turn.focus({ preventScroll: true });
}
