import { css, html, nothing, svg } from 'lit';
import type { MeasureResult } from '../../../server/protocol/shared.ts';
import { formatNumber } from '../../i18n/plural.ts';
import { debriefMessages } from '../../i18n/debrief-messages.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';
import { measureScale } from './measure-scale.ts';

/** Size of the picture in its own units; it stretches to the room it gets. */
const width = 400;
const height = 14;

/** One figure in words, with a bar on which the reference lines stand. */
export class MeasureBar extends LocalizedElement {
  static override properties = { measure: { attribute: false } };
  declare measure: MeasureResult;

  static override styles = [
    base,
    css`
      :host {
        break-inside: avoid;
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: 0 var(--space-4);
      }
      h3 {
        font: 600 var(--size-body) / 1.4 var(--face-interface);
      }
      .value {
        font: 480 1.25rem / 1.3 var(--face-reading);
        font-variant-numeric: tabular-nums;
      }
      .picture {
        position: relative;
        margin-block: var(--space-1);
      }
      svg {
        display: block;
        width: 100%;
        height: 0.875rem;
        overflow: visible;
      }
      .track {
        fill: var(--line);
      }
      .bar {
        fill: var(--accent);
      }
      .mark {
        stroke: var(--ink);
        stroke-width: 2;
        vector-effect: non-scaling-stroke;
      }
      @media (forced-colors: active) {
        .track {
          fill: Canvas;
          stroke: CanvasText;
        }
        .bar {
          fill: Highlight;
        }
        .mark {
          stroke: CanvasText;
        }
      }
    `,
  ];

  protected override render() {
    const { measure } = this;
    const debrief = debriefMessages[this.language];
    const { value, fair, good, reached } = measure;
    const lines = [
      fair === null ? '' : `${debrief.fair} ${this.#format(fair)}`,
      good === null ? '' : `${debrief.good} ${this.#format(good)}`,
      measure.better === 'lower' ? debrief.lowerIsBetter : '',
    ].filter(Boolean);
    return html`
      <div class="head">
        <h3>${this.in(measure.name)}</h3>
        <p>
          ${
            value === null
              ? html`<span class="quiet">${debrief.nothingToCount}</span>`
              : html`<span class="value">${this.#format(value)}</span>
                ${reached === null ? nothing : html`<span class="quiet">${debrief.reached[reached]}</span>`}`
          }
        </p>
      </div>
      ${value === null ? nothing : this.#renderPicture(value)}
      <p class="quiet">${lines.join(' · ')}</p>
      <p class="quiet">${this.in(measure.explanation)}</p>
    `;
  }

  /** The bar says nothing that is not in the text beside it, so it is left out for who cannot see it. */
  #renderPicture(value: number) {
    const { measure } = this;
    const toWidth = measureScale(measure);
    const marks = [measure.fair, measure.good].filter((line) => line !== null);
    return html`<div class="picture" aria-hidden="true">
      <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
        <rect class="track" y="4" width=${width} height="6" rx="1" />
        <rect class="bar" y="4" width=${toWidth(value) * width} height="6" rx="1" />
        ${marks.map((line) => {
          const x = toWidth(line) * width;
          return svg`<line class="mark" x1=${x} x2=${x} y1="0" y2=${height} />`;
        })}
      </svg>
    </div>`;
  }

  #format(value: number): string {
    const { unit } = this.measure;
    if (unit === 'share') {
      return new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 0 }).format(
        value,
      );
    }
    const number = formatNumber(this.language, value);
    return unit === 'per-ten-turns' ? debriefMessages[this.language].perTen(number) : number;
  }
}

customElements.define('measure-bar', MeasureBar);
