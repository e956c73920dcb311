import { html, nothing } from 'lit';
import type { AgreementFigures, MeasureFigures } from '../../../server/protocol/scoring-quality.ts';
import '../../components/agreement-bar/agreement-bar.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { formatFigure, outOfTen, type ScoringSource } from './scoring-source.ts';

/** Further below experts than this is far below; chosen. */
const farBelow = 0.1;

/** How far Weerklank agrees with experts on real conversations, measure by measure, in plain words. */
export function renderMeasures(figures: AgreementFigures['conversations'], source: ScoringSource) {
  const { words, language } = source;
  return html`<section aria-labelledby="measures">
    <h2 id="measures">${words.sections.measures}</h2>
    ${
      figures === null
        ? html`<p>${words.nonePart}</p>`
        : html`<p>
              ${words.measuresLead(formatNumber(language, figures.conversations), formatNumber(language, figures.turns))}
            </p>
            <p class="quiet">${words.howToRead}</p>
            <div class="measures">${figures.measures.map((measure) => renderMeasure(measure, source))}</div>`
    }
  </section>`;
}

function standingOf({ kappa, human }: MeasureFigures): keyof ScoringSource['words']['standing'] {
  if (kappa.low > human) return 'above';
  if (kappa.high >= human) return 'level';
  return human - kappa.value > farBelow ? 'farBelow' : 'below';
}

function renderMeasure(figures: MeasureFigures, { language, words }: ScoringSource) {
  const { measure, kappa, human, labels } = figures;
  const { name: title, labels: names } = words.measures[measure] ?? { name: measure, labels: {} };
  const show = (figure: number) => formatFigure(language, figure);
  return html`<article>
    <h3>${title}</h3>
    <p class="figures">
      <strong>${words.agreement(show(kappa.value), show(kappa.low), show(kappa.high))}</strong>
      <span class="quiet">${words.experts(show(human))}</span>
    </p>
    <agreement-bar .estimate=${kappa} .human=${human}></agreement-bar>
    <p>${words.standing[standingOf(figures)]}</p>
    <ul>
      ${Object.entries(names).map(([name, seen]) => {
        const figuresOf = labels.find(({ label }) => label === name);
        if (figuresOf === undefined) return nothing;
        const { precision, recall, given } = figuresOf;
        return html`<li>
          ${recall === null ? nothing : words.expertsSaw(seen, outOfTen(language, recall))}
          ${precision === null ? nothing : words.weerklankSaw(seen, outOfTen(language, precision))}
          <span class="quiet">${words.turns(Math.round(given))}</span>
        </li>`;
      })}
    </ul>
  </article>`;
}
