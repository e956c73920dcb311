import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { Finding, Language } from '../../../server/protocol/shared.ts';
import { type CodeNames, spellOut } from '../../state/code-names.ts';
import { base } from '../../styles/base.ts';
import { renderMessage } from './render-message.ts';
import { renderSeverityMark, severityMarkStyles } from '../severity-mark/severity-mark.ts';
import '../summary-check/summary-check.ts';

/** What was seen in a turn, why it matters and what to try; what is in doubt stands apart. Fires `take-in-hand` with the finding under the pointer or focus. */
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
      q {
        quotes: '“' '”';
      }
      .try {
        margin-block-start: var(--space-1);
      }
      .try b {
        font-weight: 600;
      }
      .doubts {
        padding-block: var(--space-3);
        border-block-start: 1px dashed var(--line-strong);
      }
      .doubts:first-child {
        border-block-start: 0;
      }
      .doubts :is(h4, .quiet) {
        margin: 0;
      }
      .doubts h4 {
        font: 600 var(--size-small) / 1.4 var(--face-interface);
      }
      .doubts h4,
      .doubts li {
        color: var(--ink-soft);
      }
      .doubts li:last-child {
        padding-block-end: 0;
      }
      .doubts .head a {
        color: inherit;
        font-weight: 400;
      }
    `,
  ];

  protected override render() {
    const seen = this.findings.filter(({ sure }) => sure);
    const doubted = this.findings.filter(({ sure }) => !sure);
    return html`
      ${seen.length === 0 ? nothing : html`<ul>${seen.map((finding) => this.#renderFinding(finding))}</ul>`}
      ${doubted.length === 0 ? nothing : this.#renderDoubts(doubted)}
    `;
  }

  #renderDoubts(doubted: readonly Finding[]) {
    const { feedback } = this.text;
    return html`<section class="doubts" aria-labelledby="doubts">
      <h4 id="doubts">${feedback.notSure}</h4>
      <p class="quiet">${feedback.notSureWhy}</p>
      <ul>
        ${doubted.map((finding) => this.#renderFinding(finding))}
      </ul>
    </section>`;
  }

  #renderFinding(finding: Finding) {
    const { feedback } = this.text;
    const { code, severity, suggestion, better, sure } = finding;
    const bilingual = this.names.get(code);
    const name = bilingual ? this.in(bilingual) : spellOut(code);
    const take = () => this.#takeInHand(finding);
    const leave = () => this.#takeInHand(null);
    return html`<li @pointerenter=${take} @pointerleave=${leave} @focusin=${take} @focusout=${leave}>
      <p class="head">
        ${sure ? renderSeverityMark(severity) : nothing}
        <a href="/codes/${code}">${name}</a>
        ${sure ? html`<span class="quiet">${feedback.severity[severity]}</span>` : nothing}
      </p>
      <p>${renderMessage(this.in(finding.message), finding.evidence, this.talkLanguage)}</p>
      ${finding.detail ? html`<summary-check .check=${finding.detail} .talkLanguage=${this.talkLanguage}></summary-check>` : nothing}
      ${suggestion === null ? nothing : html`<p class="try"><b>${feedback.tryThis}:</b> ${this.in(suggestion)}</p>`}
      ${better === null ? nothing : html`<p class="try"><b>${feedback.forExample}:</b> <q lang=${this.talkLanguage}>${better}</q></p>`}
    </li>`;
  }

  #takeInHand(finding: Finding | null): void {
    this.dispatchEvent(new CustomEvent('take-in-hand', { detail: finding }));
  }
}

customElements.define('finding-list', FindingList);
