import { css } from 'lit';

/** The debrief reads as a letter: one column, air between its parts, no boxes. */
export const debriefStyles = css`
  :host {
    width: 100%;
    max-width: 44rem;
    margin-inline: auto;
    padding-block: var(--space-5) var(--space-7);
  }
  .facts {
    margin-block: var(--space-2) var(--space-5);
  }
  .opening {
    max-width: var(--measure);
    font: 400 1.25rem / 1.6 var(--face-reading);
  }
  .doors {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    margin-block-start: var(--space-5);
  }
  section {
    margin-block-start: var(--space-7);
  }
  h2 {
    margin-block-end: var(--space-4);
    font-size: 1.625rem;
  }
  section > h3 {
    margin-block: var(--space-6) var(--space-3);
    font-size: 1.1875rem;
  }
  .moments li {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr);
    gap: var(--space-3);
    align-items: baseline;
    padding-block: var(--space-2);
    break-inside: avoid;
  }
  section > h4 {
    margin-block: var(--space-4) var(--space-2);
    font: 600 var(--size-body) / 1.4 var(--face-interface);
  }
  .to-turn {
    font-size: var(--size-small);
    white-space: nowrap;
  }
  debrief-turn {
    scroll-margin-block-start: var(--space-5);
  }
  .missed {
    margin-block-start: var(--space-2);
  }
  .missed li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-3);
    align-items: baseline;
    padding-block: var(--space-1);
  }
  .measures {
    display: grid;
    gap: var(--space-5);
    margin-block-start: var(--space-4);
  }
  .criteria div {
    display: grid;
    gap: var(--space-1) var(--space-5);
    padding-block: var(--space-3);
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }
  .criteria p {
    margin-block-start: var(--space-1);
  }
  .criteria dt {
    font-weight: 600;
  }
  .criteria strong {
    font: 480 1.125rem / 1.3 var(--face-reading);
  }
  .unfold {
    margin-block-end: var(--space-5);
  }
  .unfold[aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  .opening-turn {
    margin-block-end: var(--space-5);
  }
  .versions {
    margin-block-start: var(--space-6);
  }
  @media (min-width: 40rem) {
    .criteria div {
      grid-template-columns: 12rem minmax(0, 1fr);
    }
  }
  @media print {
    :host {
      max-width: none;
      padding: 0;
    }
    .doors,
    .unfold {
      display: none;
    }
    section {
      margin-block-start: var(--space-5);
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
