import { html, nothing } from 'lit';
import type { DebriefSource } from './debrief-source.ts';
import { linkToTurn } from './link-to-turn.ts';

/** Below this age, in years, what was put into a child's mouth always matters (coding manual: talking with a child). */
const childUntil = 12;
/** Codes of a turn whose answer the trainee steered. */
const steering: ReadonlySet<string> = new Set(['suggestive-question', 'option-posing']);

/** What the client told freely and what the trainee put in; for a child, and for whoever went along with something. */
export function renderOrigin({ debrief, words }: DebriefSource) {
  const { turns, persona, language } = debrief;
  const putIn = turns.flatMap(({ turn, putIn: claims }) => claims.map((claim) => ({ turn, text: claim })));
  if (putIn.length === 0 && persona.age >= childUntil) return nothing;
  const freely = turns
    .filter(({ told, coding }) => told && !coding.codes.some((code) => steering.has(code)))
    .map(({ turn, speech }) => ({ turn, text: speech }));
  const list = (items: typeof putIn) =>
    html`<ol class="moments">
      ${items.map(({ turn, text }) => html`<li>${linkToTurn(words, turn)}<p lang=${language}>${text}</p></li>`)}
    </ol>`;
  return html`<h3>${words.origin(persona.name)}</h3>
    <h4>${words.freely(persona.name)}</h4>
    ${freely.length === 0 ? html`<p class="quiet">${words.freelyNone(persona.name)}</p>` : list(freely)}
    <h4>${words.putIn}</h4>
    ${
      putIn.length === 0
        ? html`<p class="quiet">${words.putInNone}</p>`
        : html`<p class="quiet">${words.putInNote(persona.name)}</p>
            ${list(putIn)}`
    }`;
}
