import { css } from 'lit';

/** The composer: a sheet of paper to write on, with nothing on it that asks for attention. */
export const composerStyles = css`
  label {
    display: block;
    margin-block-end: var(--space-1);
    color: var(--ink-soft);
    font-size: var(--size-small);
  }
  .sheet {
    border: 1px solid var(--line-strong);
    border-radius: var(--corner);
    background: var(--sheet);
  }
  .sheet:has(textarea:focus-visible) {
    border-color: var(--accent);
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }
  textarea {
    display: block;
    width: 100%;
    min-height: 3.25rem;
    max-height: min(38vh, 20rem);
    padding: var(--space-3) var(--space-4) 0;
    border: 0;
    border-radius: inherit;
    outline: none;
    resize: none;
    background: none;
    color: inherit;
    font: 400 1.125rem / 1.5 var(--face-interface);
  }
  textarea:focus-visible {
    outline: none;
  }
  textarea::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  .row,
  .below {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-1) var(--space-3);
  }
  .row {
    padding: var(--space-1) var(--space-2) var(--space-2);
  }
  .below {
    min-height: var(--target);
    padding-inline-start: var(--space-4);
  }
  .limit {
    margin-inline-start: auto;
  }
  slot {
    display: block;
    margin-inline-start: auto;
  }
  @media (pointer: coarse), (max-width: 34rem) {
    .hint {
      display: none;
    }
  }
`;
