import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { Finding, Language } from '../../../server/protocol/shared.ts';
import { type CodeNames, spellOut } from '../../state/code-names.ts';
import { base } from '../../styles/base.ts';
import { renderSeverityMark, severityMarkStyles } from '../severity-mark/severity-mark.ts';
import '../summary-check/summary-check.ts';

/** What was seen in a turn, why it matters and what to try. Fires `take-in-hand` with the finding under the pointer or focus. */
export class FindingList extends LocalizedElement {
  static override properties = {
    findings: { attribute: false },
    names: { attribute: false },
    talkLanguage: {},
  };
  declare findings: readonly Finding[];
  declare names: CodeNames;
  declare talkLanguage: Language;

  static override styles = [
    base,
    severityMarkStyles,
    css`
      li {
        padding-block: var(--space-3);
      }
      li + li {
        border-block-start: 1px solid var(--line);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 var(--space-2);
      }
      .head a {
        display: inline-block;
        padding-block: 0.15rem;
        color: var(--ink);
        font-weight: 600;
      }
      .head a::first-letter {
        text-transform: uppercase;
      }
      blockquote {
        margin: 0.1rem 0 0.25rem;
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
      .try {
        margin-block-start: var(--space-1);
      }
      .try b {
        font-weight: 600;
      }
    `,
  ];

  protected override render() {
    return html`<ul>
      ${this.findings.map((finding) => this.#renderFinding(finding))}
    </ul>`;
  }

  #renderFinding(finding: Finding) {
    const { feedback } = this.text;
    const { code, severity, message, suggestion, evidence } = finding;
    const bilingual = this.names.get(code);
    const name = bilingual ? this.in(bilingual) : spellOut(code);
    const take = () => this.#takeInHand(finding);
    const leave = () => this.#takeInHand(null);
    return html`<li @pointerenter=${take} @pointerleave=${leave} @focusin=${take} @focusout=${leave}>
      <p class="head">
        ${renderSeverityMark(severity)}
        <a href="/codes/${code}">${name}</a>
        <span class="quiet">${feedback.severity[severity]}</span>
      </p>
      <blockquote lang=${this.talkLanguage}><span class="unseen" lang=${this.language}>${feedback.evidence}: </span>“${evidence}”</blockquote>
      <p>${this.in(message)}</p>
      ${finding.detail ? html`<summary-check .check=${finding.detail} .talkLanguage=${this.talkLanguage}></summary-check>` : nothing}
      ${suggestion === null ? nothing : html`<p class="try"><b>${feedback.tryThis}:</b> ${this.in(suggestion)}</p>`}
    </li>`;
  }

  #takeInHand(finding: Finding | null): void {
    this.dispatchEvent(new CustomEvent('take-in-hand', { detail: finding }));
  }
}

customElements.define('finding-list', FindingList);
