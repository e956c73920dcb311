import { css, svg, type SVGTemplateResult } from 'lit';
import type { Severity } from '../../../server/protocol/shared.ts';

/** A filled round, an open round, a triangle, a diamond: told apart without colour. */
const shapes: Record<Severity, SVGTemplateResult> = {
  success: svg`<circle cx="6" cy="6" r="4.5" fill="currentColor" />`,
  info: svg`<circle cx="6" cy="6" r="3.9" fill="none" stroke="currentColor" stroke-width="1.6" />`,
  warning: svg`<path d="M6 1.2 11.2 10.6H.8z" fill="currentColor" />`,
  error: svg`<path d="M6 .4 11.6 6 6 11.6.4 6z" fill="currentColor" />`,
};

/** The shape of a severity. It is an ornament: the word always stands beside it. */
export function renderSeverityMark(severity: Severity) {
  return svg`<svg class="mark ${severity}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shapes[severity]}</svg>`;
}

/** Colours of the shapes. */
export const severityMarkStyles = css`
  .mark {
    flex: none;
    width: 0.7em;
    height: 0.7em;
  }
  .success {
    color: var(--helps);
  }
  .info {
    color: var(--ink-soft);
  }
  .warning {
    color: var(--caution);
  }
  .error {
    color: var(--harm);
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText;
    }
  }
`;
