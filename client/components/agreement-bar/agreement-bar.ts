import { css, html, LitElement, nothing, svg } from 'lit';
import type { Estimate } from '../../../server/protocol/scoring-quality.ts';
import { base } from '../../styles/base.ts';

/** Size of the picture in its own units; it stretches to the room it gets. */
const width = 400;
const height = 20;

function upright(name: string, x: number, [top, bottom]: readonly [number, number]) {
  return svg`<line class=${name} x1=${x} x2=${x} y1=${top} y2=${bottom} />`;
}

/**
 * A figure from 0 to 1 as a bar, with its margin under it, and a tick where people stand among each other. It says nothing that
 * is not in the text beside it, so it is left out for who cannot see it.
 */
export class AgreementBar extends LitElement {
  static override properties = { estimate: { attribute: false }, human: { attribute: false } };
  declare estimate: Estimate;
  declare human: number | null;

  static override styles = [
    base,
    css`
      svg {
        display: block;
        width: 100%;
        height: 1.25rem;
        overflow: visible;
      }
      .track {
        fill: var(--line);
      }
      .bar {
        fill: var(--accent);
      }
      .margin,
      .human {
        stroke: var(--ink);
        vector-effect: non-scaling-stroke;
      }
      .margin {
        stroke-width: 1;
      }
      .human {
        stroke-width: 3;
      }
      @media (forced-colors: active) {
        .track {
          fill: Canvas;
          stroke: CanvasText;
        }
        .bar {
          fill: Highlight;
        }
        .margin,
        .human {
          stroke: CanvasText;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.human = null;
  }

  protected override render() {
    const { value, low, high } = this.estimate;
    const place = (figure: number) => Math.max(0, Math.min(1, figure)) * width;
    const [from, to] = [place(low), place(high)];
    return html`<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" y="5" width=${width} height="4" />
      <rect class="bar" y="3" width=${place(value)} height="8" rx="1" />
      <line class="margin" x1=${from} x2=${to} y1="16" y2="16" />
      ${upright('margin', from, [13, 19])} ${upright('margin', to, [13, 19])}
      ${this.human === null ? nothing : upright('human', place(this.human), [0, 14])}
    </svg>`;
  }
}

customElements.define('agreement-bar', AgreementBar);
