import { html, nothing } from 'lit';
import { linkToTurn } from './link-to-turn.ts';
import { renderOrigin } from './render-origin.ts';
import { listTurningPoints, type TurningPoint } from './turning-points.ts';
import type { Debrief, DebriefTurn } from '../../../server/protocol/debrief.ts';
import '../../components/state-picture/state-picture.ts';
import {
  type Course,
  type DebriefVariable,
  toHundred,
} from '../../components/state-picture/state-picture.ts';
import type { DebriefSource } from './debrief-source.ts';
import { stateBefore } from './state-before.ts';

/** What is always pictured, and what is where it moved by so much; chosen. */
const always: readonly DebriefVariable[] = ['trust', 'resistance', 'readiness'];
const whereItMoved: readonly DebriefVariable[] = ['energy', 'dominance'];
const leastMoved = 0.1;

function listPictured({ turns }: Debrief, before: DebriefTurn['state']): DebriefVariable[] {
  const moved = whereItMoved.filter((variable) =>
    turns.some(({ state }) => Math.abs(state[variable] - before[variable]) >= leastMoved),
  );
  return [...always, ...moved];
}

/** What the talk did to the client: its state over the turns, what opened and closed, what stayed unsaid. */
export function renderClient(source: DebriefSource) {
  const { debrief, words } = source;
  const before = stateBefore(debrief);
  const pictured = listPictured(debrief, before);
  const points = listTurningPoints(debrief, pictured);
  const courses = pictured.map(
    (variable): Course => ({
      variable,
      values: [before[variable], ...debrief.turns.map(({ state }) => state[variable])],
    }),
  );
  return html`<section aria-labelledby="client">
    <h2 id="client">${words.sections.client(debrief.persona.name)}</h2>
    <state-picture .courses=${courses} .marks=${points.map(({ turn }) => turn)}></state-picture>
    ${renderTurningPoints(source, points)}
    <h3>${words.moments}</h3>
    ${renderMoments(source)}
    ${renderChances(source)} ${renderOrigin(source)}
    <h3>${words.missed}</h3>
    ${renderMissed(source)}
  </section>`;
}

function renderMoments({ debrief, language, words, nameOf }: DebriefSource) {
  const moments = debrief.turns.flatMap(({ turn, layers }) =>
    [...Map.groupBy(layers, ({ change }) => change)].map(([change, together]) => ({
      turn,
      change,
      together,
    })),
  );
  if (moments.length === 0) return html`<p class="quiet">${words.noMoments}</p>`;
  const listed = new Intl.ListFormat(language);
  return html`<ol class="moments">
    ${moments.map(({ turn, change, together }) => {
      const topics = listed.format(together.map(({ topicName }) => topicName));
      const depths = [...new Set(together.map(({ layer }) => words.layers[layer]))];
      const { causes } = together[0]!;
      const after = causes.length === 0 ? nothing : `; ${words.after(causes.map(nameOf).join(', '))}`;
      return html`<li>
        ${linkToTurn(words, turn)}
        <p>
          ${words[change](debrief.persona.name, topics)}
          <span class="quiet">(${listed.format(depths)}${after})</span>
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

/** The turns that moved the client most, and why. */
function renderTurningPoints(
  { words, nameOf }: DebriefSource,
  points: readonly TurningPoint<DebriefVariable>[],
) {
  if (points.length === 0) return nothing;
  return html`<h3>${words.turning}</h3>
    <ol class="moments">
      ${points.map(({ turn, moves, causes }) => {
        const after =
          causes.length === 0
            ? nothing
            : html`<span class="quiet">(${words.after(causes.map(nameOf).join(', '))})</span>`;
        const what = moves.map(({ variable, from, to }) =>
          words.moved(words.variables[variable].name.toLowerCase(), toHundred(from), toHundred(to)),
        );
        return html`<li>${linkToTurn(words, turn)}<p>${sentenceOf(what.join(', '))} ${after}</p></li>`;
      })}
    </ol>`;
}

function sentenceOf(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where more lay: layers that stood open and were passed by. */
function renderChances({ debrief, words, nameOf }: DebriefSource) {
  if (debrief.chances.length === 0) return nothing;
  return html`<h3>${words.chances}</h3>
    <p class="quiet">${words.chancesNote}</p>
    <ol class="moments">
      ${debrief.chances.map(({ turn, topicName, by, codes }) => {
        const named = codes.length === 0 ? words.chance.someTurn : nameOf(codes[0]!);
        return html`<li>
          ${linkToTurn(words, turn)}
          <p>${words.chance[by](debrief.persona.name, topicName, named)}</p>
        </li>`;
      })}
    </ol>`;
}

/** The missed layers of each topic together, in the order of the story. */
function groupByTopic(missed: Debrief['missed']) {
  const topics = new Map<string, Debrief['missed'][number]['layer'][]>();
  for (const { topicName, layer } of missed) topics.set(topicName, [...(topics.get(topicName) ?? []), layer]);
  return [...topics];
}
