import { html, nothing } from 'lit';
import type { AgreementFigures, CodeFigures } from '../../../server/protocol/scoring-quality.ts';
import '../../components/agreement-bar/agreement-bar.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { formatFigure, outOfTen, type ScoringSource } from './scoring-source.ts';

/** In fewer turns than this a share says more of chance than of the coding; chosen. */
const fewestTurns = 10;
/** A silence is what the trainee does with a button; nothing is read from words. */
const notRead = 'silence';

const givenOf = ({ hits, missed }: CodeFigures) => hits + missed;

/** The codes by how often people gave them: often enough to say something, too seldom, and never. */
export function sortByWeight(codes: readonly CodeFigures[]) {
  const read = codes.filter(({ code }) => code !== notRead);
  return {
    measured: read.filter((code) => givenOf(code) >= fewestTurns),
    few: read.filter((code) => givenOf(code) > 0 && givenOf(code) < fewestTurns),
    unseen: read.filter((code) => givenOf(code) === 0),
  };
}

/** How far Weerklank agrees with people on single turns, code by code. */
export function renderCodes(figures: AgreementFigures['turns'], source: ScoringSource) {
  const { words, language } = source;
  const { measured, few } = sortByWeight(inOrder(figures?.codes ?? [], source));
  return html`<section aria-labelledby="codes">
    <h2 id="codes">${words.sections.codes}</h2>
    ${
      figures === null
        ? html`<p>${words.nonePart}</p>`
        : html`<p>${words.codesLead(formatNumber(language, figures.turns))}</p>
            <p class="quiet">${words.codesHowToRead}</p>
            <div class="measures">${measured.map((code) => renderCode(code, source))}</div>`
    }
    ${
      few.length === 0
        ? nothing
        : html`<h3 id="few">${words.sections.few}</h3>
            <p>${words.fewLead}</p>
            <ul class="few" aria-labelledby="few">
              ${few.map(
                (code) => html`<li>
                  <span>${renderName(code, source)}</span>
                  <span>
                    ${words.fewFound(givenOf(code), code.hits)}
                    ${code.wrong === 0 ? nothing : words.tooMany(code.wrong)}
                  </span>
                </li>`,
              )}
            </ul>`
    }
  </section>`;
}

/** The codes of a list in the order of their names. */
export function inOrder(
  codes: readonly CodeFigures[],
  { nameOf, language }: ScoringSource,
): readonly CodeFigures[] {
  return codes.toSorted((left, right) => nameOf(left.code).localeCompare(nameOf(right.code), language));
}

/** A code's name, as a link to its page where it has one of its own. */
export function renderName({ code, covers }: CodeFigures, { nameOf }: ScoringSource) {
  return covers.includes(code) ? html`<a href="/codes/${code}">${nameOf(code)}</a>` : nameOf(code);
}

function renderCode(figures: CodeFigures, source: ScoringSource) {
  const { language, words } = source;
  const { f1, precision, recall } = figures;
  if (f1 === null) return nothing;
  const show = (figure: number) => formatFigure(language, figure);
  // Redrawing turns that all went well gives no margin, though there is one.
  const isSpotless = f1.low === 1;
  return html`<article>
    <h3>${renderName(figures, source)}</h3>
    <p class="figures">
      <strong>${isSpotless ? show(f1.value) : words.agreement(show(f1.value), show(f1.low), show(f1.high))}</strong>
      <span class="quiet">${words.turns(givenOf(figures))}</span>
    </p>
    <agreement-bar .estimate=${f1}></agreement-bar>
    <p>
      ${
        isSpotless
          ? words.allRight(givenOf(figures))
          : html`${recall === null ? nothing : words.peopleSaw(outOfTen(language, recall))}
            ${precision === null ? nothing : words.foundToo(outOfTen(language, precision))}`
      }
    </p>
  </article>`;
}
