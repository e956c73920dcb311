import { html, nothing } from 'lit';
import type { Debrief } from '../../../server/protocol/debrief.ts';
import '../../components/measure-bar/measure-bar.ts';
import { scoringTitle } from '../../i18n/scoring-title.ts';
import type { DebriefSource } from './debrief-source.ts';

/** How it was done: the figures with their reference lines, and the criteria with the level reached. */
export function renderTechnique(source: DebriefSource) {
  const { debrief, words, language } = source;
  const sources = new Set(debrief.measures.map((measure) => measure.source[language]));
  return html`<section aria-labelledby="technique">
    <h2 id="technique">${words.sections.technique}</h2>
    <p class="quiet">${words.referenceNote} ${words.source}: ${[...sources].join('; ')}.</p>
    <p class="quiet"><a href="/scoring">${scoringTitle[language]}</a></p>
    <div class="measures">
      ${debrief.measures.map((measure) => html`<measure-bar .measure=${measure}></measure-bar>`)}
    </div>
    <h3>${words.sections.criteria}</h3>
    <dl class="criteria">
      ${debrief.criteria.map((criterion) => renderCriterion(criterion, source))}
    </dl>
  </section>`;
}

function renderCriterion(criterion: Debrief['criteria'][number], { words, language, nameOf }: DebriefSource) {
  const { name, level, levelName, maxLevel, feedback, cappedBy } = criterion;
  return html`<div>
    <dt>${name[language]}</dt>
    <dd>
      ${
        level === null
          ? html`<span class="quiet">${words.tooShort}</span>`
          : html`<strong>${levelName?.[language] ?? level}</strong>
            <span class="quiet">${words.level(level + 1, maxLevel + 1)}</span>`
      }
      ${feedback === null ? nothing : html`<p>${feedback[language]}</p>`}
      ${cappedBy === null ? nothing : html`<p class="quiet">${words.cappedBy(nameOf(cappedBy))}</p>`}
    </dd>
  </div>`;
}
