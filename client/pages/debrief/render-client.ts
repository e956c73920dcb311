import { html, nothing } from 'lit';
import type { Debrief } from '../../../server/protocol/debrief.ts';
import '../../components/state-picture/state-picture.ts';
import type { Course } from '../../components/state-picture/state-picture.ts';
import type { DebriefSource } from './debrief-source.ts';
import { stateBefore } from './state-before.ts';

const pictured = ['trust', 'resistance', 'readiness'] as const;

/** What the talk did to the client: its state over the turns, what opened and closed, what stayed unsaid. */
export function renderClient(source: DebriefSource) {
  const { debrief, words } = source;
  const before = stateBefore(debrief);
  const courses = pictured.map(
    (variable): Course => ({
      variable,
      values: [before[variable], ...debrief.turns.map(({ state }) => state[variable])],
    }),
  );
  return html`<section aria-labelledby="client">
    <h2 id="client">${words.sections.client(debrief.persona.name)}</h2>
    <state-picture .courses=${courses}></state-picture>
    <h3>${words.moments}</h3>
    ${renderMoments(source)}
    <h3>${words.missed}</h3>
    ${renderMissed(source)}
  </section>`;
}

function renderMoments({ debrief, words, nameOf }: DebriefSource) {
  const moments = debrief.turns.flatMap(({ turn, layers }) => layers.map((layer) => ({ turn, ...layer })));
  if (moments.length === 0) return html`<p class="quiet">${words.noMoments}</p>`;
  return html`<ol class="moments">
    ${moments.map(({ turn, change, topicName, layer, causes }) => {
      const after = causes.length === 0 ? nothing : `; ${words.after(causes.map(nameOf).join(', '))}`;
      return html`<li>
        <span class="quiet">${words.turnNumber(turn)}</span>
        <p>
          ${words[change](debrief.persona.name, topicName)}
          <span class="quiet">(${words.layers[layer]}${after})</span>
        </p>
      </li>`;
    })}
  </ol>`;
}

function renderMissed({ debrief, words }: DebriefSource) {
  if (debrief.missed.length === 0) return html`<p class="quiet">${words.missedNone}</p>`;
  return html`<p class="quiet">${words.missedNote(debrief.persona.name)}</p>
    <ul class="missed">
      ${groupByTopic(debrief.missed).map(
        ([topic, layers]) => html`<li>
          <span lang=${debrief.language}>${topic}</span>
          <span class="quiet">
            ${layers.includes('surface') ? words.notTouched : layers.map((layer) => words.layers[layer]).join(', ')}
          </span>
        </li>`,
      )}
    </ul>`;
}

/** The missed layers of each topic together, in the order of the story. */
function groupByTopic(missed: Debrief['missed']) {
  const topics = new Map<string, Debrief['missed'][number]['layer'][]>();
  for (const { topicName, layer } of missed) topics.set(topicName, [...(topics.get(topicName) ?? []), layer]);
  return [...topics];
}
