import { css, html, svg } from 'lit';
import type { DebriefTurn } from '../../../server/protocol/debrief.ts';
import { debriefMessages } from '../../i18n/debrief-messages.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';
import { foldStyles } from '../../styles/fold.ts';

/** A variable of the client's state, as the debrief names it. */
export type DebriefVariable = DebriefTurn['changes'][number]['variable'];

/** The course of one variable: a value in [0, 1] before the talk and after each turn. */
export type Course = {
  readonly variable: DebriefVariable;
  readonly values: readonly number[];
};

/** Size of one picture in its own units; it stretches to the room it gets. */
const width = 600;
const height = 72;

/** What moved in the client, as one small line for each variable, with the same figures in a table. */
export class StatePicture extends LocalizedElement {
  static override properties = { courses: { attribute: false }, marks: { attribute: false } };
  declare courses: readonly Course[];
  /** Turns that are pointed out, from 1. */
  declare marks: readonly number[];

  static override styles = [
    base,
    foldStyles,
    css`
      figure {
        display: grid;
        grid-template-columns: minmax(0, 11rem) minmax(0, 1fr);
        gap: 0 var(--space-5);
        align-items: center;
        margin: 0;
        padding-block: var(--space-3);
        border-block-end: 1px solid var(--line);
        break-inside: avoid;
      }
      figcaption strong {
        display: block;
        font-weight: 600;
      }
      .quiet {
        line-height: 1.35;
      }
      .drawing {
        display: grid;
        grid-template-columns: 1.75rem minmax(0, 1fr) 1.75rem;
        gap: var(--space-2);
        align-items: center;
      }
      .end {
        font-variant-numeric: tabular-nums;
        font-size: var(--size-small);
      }
      .first {
        text-align: end;
        color: var(--ink-soft);
      }
      .last {
        font-weight: 650;
      }
      svg {
        width: 100%;
        height: 4.5rem;
        overflow: visible;
      }
      .frame {
        stroke: var(--line);
        vector-effect: non-scaling-stroke;
      }
      .mark {
        stroke: var(--line-strong);
        stroke-dasharray: 2 3;
        vector-effect: non-scaling-stroke;
      }
      svg.turns {
        grid-column: 2;
        height: 1.1rem;
        fill: var(--ink-soft);
        font-size: 0.75rem;
        text-anchor: middle;
      }
      .course {
        fill: none;
        stroke: var(--accent);
        stroke-width: 2.25;
        stroke-linejoin: round;
        vector-effect: non-scaling-stroke;
      }
      details {
        margin-block-start: var(--space-3);
      }
      summary {
        padding-block: var(--space-1);
        color: var(--ink-soft);
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
        font-size: var(--size-small);
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 0.2rem var(--space-4) 0.2rem 0;
        border-block-end: 1px solid var(--line);
        text-align: end;
        font-weight: 400;
      }
      thead th {
        font-weight: 600;
      }
      th:first-child {
        text-align: start;
      }
      @media (max-width: 34rem) {
        figure {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        details {
          display: none;
        }
      }
      @media (forced-colors: active) {
        .course {
          stroke: CanvasText;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.courses = [];
    this.marks = [];
  }

  protected override render() {
    return html`${this.courses.map((course) => this.#renderCourse(course))} ${this.#renderTable()}`;
  }

  #renderCourse({ variable, values }: Course) {
    const debrief = debriefMessages[this.language];
    const { name, gist } = debrief.variables[variable];
    const first = toHundred(values[0] ?? 0);
    const last = toHundred(values.at(-1) ?? 0);
    return html`<figure>
      <figcaption>
        <strong>${name}</strong>
        <span class="quiet">${gist}</span>
      </figcaption>
      <div class="drawing" role="img" aria-label=${debrief.chart(name, first, last)}>
        <span class="end first">${first}</span>
        <svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">
          <line class="frame" x2=${width} y1="0" y2="0" />
          <line class="frame" x2=${width} y1=${height} y2=${height} />
          ${this.marks.map((turn) => svg`<line class="mark" x1=${placeOf(turn, values)} x2=${placeOf(turn, values)} y2=${height} />`)}
          ${svg`<polyline class="course" points=${toPoints(values)} />`}
        </svg>
        <span class="end last">${last}</span>
        <svg class="turns" aria-hidden="true">
          ${this.marks.map((turn) => svg`<text x="${(placeOf(turn, values) / width) * 100}%" y="0.9em">${turn}</text>`)}
        </svg>
      </div>
    </figure>`;
  }

  #renderTable() {
    const debrief = debriefMessages[this.language];
    const turns = this.courses[0]?.values ?? [];
    return html`<details>
      <summary>${debrief.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${debrief.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">${debrief.turn}</th>
              ${this.courses.map(({ variable }) => html`<th scope="col">${debrief.variables[variable].name}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${turns.map(
              (_, turn) => html`<tr>
                <th scope="row">${turn === 0 ? debrief.start : turn}</th>
                ${this.courses.map(({ values }) => html`<td>${toHundred(values[turn] ?? 0)}</td>`)}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

/** Where a turn stands on the line; 0 is the start of the talk. */
function placeOf(turn: number, values: readonly number[]): number {
  return (turn / Math.max(1, values.length - 1)) * width;
}

/** States lie in [0, 1]; people read whole numbers up to a hundred. */
export function toHundred(value: number): string {
  return Math.round(value * 100).toString();
}

function toPoints(values: readonly number[]): string {
  return values
    .map((value, index) => `${placeOf(index, values).toFixed(1)},${((1 - value) * height).toFixed(1)}`)
    .join(' ');
}

customElements.define('state-picture', StatePicture);
