import { css } from 'lit';

/** The talk: one column of reading width, the desk to write on at the bottom of the window. */
export const talkStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    width: 100%;
    max-width: 42rem;
    margin-inline: auto;
    padding-block-start: var(--space-4);
  }
  /* The face stays in sight while the trainee reads and writes. */
  header {
    position: sticky;
    top: 0;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: var(--space-4);
    margin-block-end: var(--space-2);
    padding-block: var(--space-2);
    background: var(--ground);
    box-shadow: 0 0.375rem 0.375rem -0.125rem var(--ground);
  }
  client-face {
    flex: none;
    width: 4.5rem;
  }
  view-menu {
    margin-inline-start: auto;
  }
  h1 {
    font-size: 1.75rem;
  }
  .notice {
    margin-block: var(--space-3) var(--space-5);
  }
  .quiet.notice {
    padding-block-end: var(--space-4);
    border-block-end: 1px solid var(--line);
  }
  .log {
    display: grid;
    gap: var(--space-5);
    padding-block-end: var(--space-5);
  }
  .thinking {
    min-height: 1.6rem;
    margin-block-start: calc(-1 * var(--space-2));
    padding-block-end: var(--space-4);
  }
  .desk {
    position: sticky;
    bottom: 0;
    z-index: 1;
    margin-block-start: auto;
    padding-block: var(--space-3) var(--space-1);
    background: var(--ground);
  }
  .desk::before {
    content: '';
    position: absolute;
    inset: -1rem 0 100%;
    background: linear-gradient(transparent, var(--ground));
    pointer-events: none;
  }
  .returned {
    margin-block-end: var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--caution);
  }
  talk-ending {
    margin-block-start: var(--space-3);
  }
  /* Beside the column there is room for the whole bust. */
  @media (min-width: 74rem) and (min-height: 30rem) {
    header {
      min-height: 4rem;
    }
    client-face {
      position: absolute;
      inset-block-start: var(--space-3);
      inset-inline-end: calc(100% + var(--space-5));
      width: 10.75rem;
    }
  }
  @media (max-height: 36rem) {
    header {
      padding-block: var(--space-1);
    }
    client-face {
      width: 2.75rem;
    }
  }
  /* On a low or strongly enlarged screen what sticks would cover what is being read (WCAG 2.4.11). */
  @media (max-height: 18rem), print {
    header {
      position: static;
    }
  }
  @media (max-height: 30rem) {
    .desk {
      position: static;
    }
  }
`;
