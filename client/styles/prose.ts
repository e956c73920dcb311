import { css } from 'lit';

/** A page that is read from top to bottom; its title stands above, so the one in the text is left out. */
export const prose = css`
  :host {
    width: 100%;
    max-width: var(--measure);
    margin-inline: auto;
    padding-block: var(--space-4) var(--space-7);
  }
  h1::first-letter {
    text-transform: uppercase;
  }
  h1 ~ p {
    margin-block-start: var(--space-4);
  }
  .prose {
    font: 400 var(--size-reading) / 1.6 var(--face-reading);
  }
  .prose h1 {
    display: none;
  }
  .prose :is(h2, h3) {
    margin-block: 1.75em 0.4em;
    font-size: var(--size-heading);
  }
  .prose :is(p, ul, ol, blockquote) {
    margin-block: 0.8em;
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.3em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li {
    margin-block: 0.35em;
  }
  .prose li::marker {
    color: var(--ink-soft);
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--accent);
    color: var(--ink);
  }
`;
