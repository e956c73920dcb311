import { css } from 'lit';

/** One column that is read, with a bar now and then. */
export const scoringStyles = css`
  :host {
    width: 100%;
    max-width: 44rem;
    margin-inline: auto;
    padding-block: var(--space-5) var(--space-7);
  }
  .lead,
  .closing {
    max-width: var(--measure);
    margin-block: var(--space-3) var(--space-5);
    font: 400 var(--size-reading) / 1.55 var(--face-reading);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
  }
  .languages [aria-pressed='true'] {
    border-color: var(--accent);
    background: var(--accent-wash);
  }
  section {
    margin-block-start: var(--space-7);
  }
  h2 {
    margin-block-end: var(--space-3);
    font-size: 1.625rem;
  }
  section > p {
    max-width: var(--measure);
  }
  section > :is(p, agreement-bar) + * {
    margin-block-start: var(--space-3);
  }
  section > h3 {
    margin-block: var(--space-6) var(--space-2);
    font-size: 1.1875rem;
  }
  .measures {
    display: grid;
  }
  article {
    display: grid;
    gap: var(--space-2);
    padding-block: var(--space-4);
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }
  article h3 {
    font: 600 var(--size-body) / 1.4 var(--face-interface);
  }
  h3 a::first-letter,
  .few a::first-letter {
    text-transform: uppercase;
  }
  h3 a,
  .few a,
  .names a {
    display: inline-block;
    padding-block: 0.15rem;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--space-4);
    font-variant-numeric: tabular-nums;
  }
  article ul {
    display: grid;
    gap: var(--space-2);
  }
  .few li {
    display: grid;
    gap: 0 var(--space-5);
    align-items: baseline;
    padding-block: var(--space-2);
    border-block-start: 1px solid var(--line);
  }
  .unknown > li {
    max-width: var(--measure);
    margin-block: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--line-strong);
  }
  .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
    margin-block-start: var(--space-1);
  }
  @media (min-width: 40rem) {
    .few li {
      grid-template-columns: 15rem minmax(0, 1fr);
    }
  }
  @media print {
    .languages {
      display: none;
    }
  }
`;
