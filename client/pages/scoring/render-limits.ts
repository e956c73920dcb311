import { html, nothing } from 'lit';
import type { AgreementFigures } from '../../../server/protocol/scoring-quality.ts';
import '../../components/agreement-bar/agreement-bar.ts';
import { inOrder, renderName, sortByWeight } from './render-codes.ts';
import { formatFigure, outOfTen, type ScoringSource } from './scoring-source.ts';

/** What guessing would give: as often right as wrong. */
const guessing = 0.5;

function points(error: number): string {
  return String(Math.round(error * 100));
}

/** What the figures say of a whole conversation and of how sure Weerklank sounds. */
export function renderWhole({ conversations, turns }: AgreementFigures, { words, language }: ScoringSource) {
  if (conversations === null) return nothing;
  const { rubric, calibrationError } = conversations;
  return html`${
    rubric === null
      ? nothing
      : html`<section aria-labelledby="whole">
            <h2 id="whole">${words.sections.whole}</h2>
            <p class="figures">
              <strong>
                ${words.agreement(
                  formatFigure(language, rubric.areaUnderCurve.value),
                  formatFigure(language, rubric.areaUnderCurve.low),
                  formatFigure(language, rubric.areaUnderCurve.high),
                )}
              </strong>
            </p>
            <agreement-bar .estimate=${rubric.areaUnderCurve}></agreement-bar>
            <p>${words.whole(outOfTen(language, rubric.areaUnderCurve.value), rubric.high, rubric.low)}</p>
            ${rubric.areaUnderCurve.low > guessing ? nothing : html`<p>${words.wholeWeak}</p>`}
          </section>`
  }
    <section aria-labelledby="sure">
      <h2 id="sure">${words.sections.sure}</h2>
      <p>
        ${words.sure(points(calibrationError))}
        ${turns === null ? nothing : words.sureTurns(points(turns.calibrationError))}
      </p>
    </section>`;
}

/** What nobody measured, and what that asks of the reader. */
export function renderUnknown({ turns }: AgreementFigures, source: ScoringSource) {
  const { words } = source;
  const { unseen } = sortByWeight(inOrder(turns?.codes ?? [], source));
  return html`<section aria-labelledby="unknown">
    <h2 id="unknown">${words.sections.unknown}</h2>
    <ul class="unknown">
      ${words.unknown.map((line) => html`<li>${line}</li>`)}
      ${
        unseen.length === 0
          ? nothing
          : html`<li>
              ${words.unseen}
              <ul class="names">
                ${unseen.map((code) => html`<li>${renderName(code, source)}</li>`)}
              </ul>
            </li>`
      }
    </ul>
    <p class="closing">${words.youDecide}</p>
  </section>`;
}
