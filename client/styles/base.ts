import { css, unsafeCSS } from 'lit';
import type from './type.css?inline';

/** What every element's shadow root shares: box model, type, links, focus, the two kinds of button. */
export const base = css`
  ${unsafeCSS(type)}
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    color: var(--accent-strong);
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: 0.4rem 1.25rem;
    border: 1px solid transparent;
    border-radius: var(--corner);
    background: none;
    color: var(--accent);
    font: 600 1rem / 1.25 var(--face-interface);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .primary:hover {
    background: var(--accent-strong);
    color: var(--on-accent);
  }
  .outlined {
    border-color: var(--line-strong);
    color: var(--ink);
  }
  .outlined:hover,
  .plain:hover {
    border-color: var(--accent);
    color: var(--accent-strong);
  }
  .plain {
    padding-inline: var(--space-3);
    font-weight: 400;
    color: var(--ink-soft);
  }
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  /* What is still to come keeps the footer out of sight, so that it is not pushed away when it comes. */
  .waiting {
    min-height: 100vh;
  }
  .unseen:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    button,
    .button {
      border-color: ButtonText;
    }
  }
`;
