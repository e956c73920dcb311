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
  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-4);
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
  /* On a low or strongly enlarged screen the desk would cover what is being read (WCAG 2.4.11). */
  @media (max-height: 30rem) {
    .desk {
      position: static;
    }
  }
`;
