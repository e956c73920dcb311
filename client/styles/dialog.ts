import { css } from 'lit';

/** A native dialog as a sheet of paper in the middle of the room. */
export const dialogStyles = css`
  dialog {
    width: min(32rem, calc(100vw - 2 * var(--space-4)));
    max-height: calc(100dvh - 2 * var(--space-4));
    padding: var(--space-5) clamp(var(--space-4), 5vw, var(--space-6));
    border: 1px solid var(--line);
    border-radius: var(--corner);
    background: var(--sheet);
    color: var(--ink);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 0.22);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(20 26 18 / 0.5);
  }
  dialog p {
    margin-block: var(--space-3);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-3);
    margin-block-start: var(--space-5);
  }
`;
