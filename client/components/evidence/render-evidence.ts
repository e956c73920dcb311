import { css, html } from 'lit';
import type { Finding } from '../../../server/protocol/shared.ts';
import { splitAtEvidence } from './split-at-evidence.ts';

/** The words of a turn with the evidence marked; what shows the finding in hand stands out from the rest. */
export function renderEvidence(text: string, findings: readonly Finding[], inHand: Finding | null) {
  return splitAtEvidence(text, findings).map((segment) =>
    segment.findings.length === 0
      ? segment.text
      : html`<mark class=${inHand !== null && segment.findings.includes(inHand) ? 'in-hand' : ''}>${segment.text}</mark>`,
  );
}

/** How evidence looks. */
export const evidenceStyles = css`
  mark {
    padding-block: 0.1em;
    border-block-end: 1px solid var(--accent);
    background: none;
    color: inherit;
    box-decoration-break: clone;
    transition: background-color var(--quick);
  }
  mark.in-hand {
    border-block-end-width: 2px;
    background: var(--accent-wash);
  }
  @media (forced-colors: active) {
    mark {
      text-decoration: underline;
    }
  }
`;
