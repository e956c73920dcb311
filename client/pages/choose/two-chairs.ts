import { css, html } from 'lit';

/** Two chairs in a quiet room, drawn in line. An ornament. */
export const twoChairs = html`<svg class="chairs" viewBox="0 0 300 190" fill="none" aria-hidden="true">
  <path class="light" d="M104 8h70l34 150H92z" />
  <g class="line">
    <path d="M12 168h276" />
    <path d="M52 62c4 22 7 34 8 52h46" />
    <path d="M60 114 52 168M104 114l6 54M61 138h44" />
    <path d="M54 74c8-3 12-3 17-1M57 92c7-3 11-3 15-2" />
    <path d="M248 62c-4 22-7 34-8 52h-46" />
    <path d="M240 114l8 54M196 114l-6 54M239 138h-44" />
    <path d="M246 74c-8-3-12-3-17-1M243 92c-7-3-11-3-15-2" />
    <path d="M132 132h36M150 132v36M140 168h20" />
  </g>
  <path class="cup" d="M145 119h11v8a4 4 0 0 1-4 4h-3a4 4 0 0 1-4-4zM156 121c5-1 5 6 0 6" />
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
