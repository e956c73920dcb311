import { css, html } from 'lit';

/** Two chairs in a quiet room, drawn in line. An ornament. */
export const twoChairs = html`<svg class="chairs" viewBox="0 0 300 190" fill="none" aria-hidden="true">
  <path class="light" d="M112 10h76v78h-76z" />
  <g class="line">
    <path d="M112 10h76v78h-76zM150 10v78M112 49h76M106 88h88" />
    <path d="M12 170h276" />
    <path d="M50 58c1 24 6 40 10 58h44" />
    <path d="M60 116 51 170M102 116l7 54" />
    <path d="M250 58c-1 24-6 40-10 58h-44" />
    <path d="M240 116l9 54M198 116l-7 54" />
    <path d="M130 134h40M150 134v36M138 170h24" />
  </g>
  <path class="cup" d="M143 121h12v8a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4zM155 123c5-1 5 6 0 6" />
</svg>`;

/** How the drawing takes part in light and dark. */
export const twoChairsStyles = css`
  .chairs {
    width: 100%;
  }
  .chairs .light {
    fill: var(--accent-wash);
    opacity: 0.6;
  }
  .chairs .line,
  .chairs .cup {
    stroke: var(--ink-soft);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chairs .cup {
    stroke: var(--accent);
  }
`;
