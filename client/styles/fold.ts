import { css } from 'lit';

/** A summary with a chevron behind it that turns when what is folded lies open. */
export const foldStyles = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0 var(--space-2);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    width: 0.5rem;
    height: 0.5rem;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.15rem;
  }
  [open] > summary::after {
    rotate: -135deg;
    translate: 0 0.15rem;
  }
  summary:hover {
    color: var(--accent-strong);
  }
`;
