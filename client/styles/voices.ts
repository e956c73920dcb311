import { css } from 'lit';

/**
 * The two voices of a talk, told apart without balloons: the client is read (Literata, the full measure), the trainee
 * has written (Source Sans, set in, with a line in the margin). What can only be seen or thought is quieter still.
 */
export const voices = css`
  .speaker {
    color: var(--ink-soft);
    font: 600 var(--size-small) / 1.4 var(--face-interface);
  }
  .cue {
    color: var(--ink-soft);
    font: italic 400 var(--size-body) / 1.5 var(--face-reading);
  }
  .speech {
    font: 400 var(--size-reading) / 1.55 var(--face-reading);
  }
  .trainee {
    margin-inline-start: clamp(1.25rem, 11%, 4.5rem);
    padding-inline-start: var(--space-4);
    border-inline-start: 2px solid var(--accent);
  }
  .said {
    font: 400 1.125rem / 1.5 var(--face-interface);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .speech {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .silence {
    color: var(--ink-soft);
    font-style: italic;
  }
`;
