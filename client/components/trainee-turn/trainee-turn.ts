import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { Finding, Language } from '../../../server/protocol/shared.ts';
import { type CodeNames, spellOut } from '../../state/code-names.ts';
import { base } from '../../styles/base.ts';
import { voices } from '../../styles/voices.ts';
import { evidenceStyles, renderEvidence } from '../evidence/render-evidence.ts';
import '../finding-list/finding-list.ts';
import type { FindingList } from '../finding-list/finding-list.ts';
import { renderSeverityMark, severityMarkStyles } from '../severity-mark/severity-mark.ts';

/** Where a turn is: on its way, kept here, stored by the server, too late for the client, or past any telling. */
export type TurnStatus = 'sending' | 'waiting' | 'stored' | 'unheard' | 'settled';

/** How much of the feedback is shown before it is asked for: the codes, these with the evidence marked, or all. */
export type Folding = 'folded' | 'marked' | 'unfolded';

/** What the trainee said, with one quiet line of codes beneath it that opens into feedback. */
export class TraineeTurn extends LocalizedElement {
  static override properties = {
    said: {},
    action: {},
    findings: { attribute: false },
    names: { attribute: false },
    talkLanguage: {},
    status: {},
    folding: {},
    isOpen: { state: true },
    inHand: { state: true },
  };
  declare said: string;
  declare action: 'say' | 'silence';
  declare findings: readonly Finding[];
  declare names: CodeNames;
  declare talkLanguage: Language;
  declare status: TurnStatus;
  declare folding: Folding;
  declare isOpen: boolean;
  declare inHand: Finding | null;

  static override styles = [
    base,
    voices,
    evidenceStyles,
    severityMarkStyles,
    css`
      .status {
        font-weight: 400;
      }
      .codes {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-start;
        gap: 0 var(--space-3);
        min-height: 1.75rem;
        margin-inline-start: -0.4rem;
        padding: 0.2rem 0.4rem;
        border: 0;
        color: var(--ink-soft);
        font: 400 var(--size-small) / 1.4 var(--face-interface);
        text-align: start;
      }
      .codes:hover {
        color: var(--ink);
      }
      .codes > span {
        display: inline-flex;
        align-items: center;
        gap: 0.4em;
      }
      .codes::after {
        content: '';
        align-self: center;
        width: 0.4em;
        height: 0.4em;
        border: solid currentColor;
        border-width: 0 1.5px 1.5px 0;
        rotate: 45deg;
        translate: 0 -0.1em;
      }
      .codes[aria-expanded='true']::after {
        rotate: -135deg;
        translate: 0 0.1em;
      }
      finding-list {
        margin-block-start: var(--space-1);
        padding-inline: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--sheet);
      }
      .shut {
        display: none;
      }
      @media print {
        .codes {
          display: none;
        }
        .shut {
          display: block;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.status = 'settled';
    this.folding = 'folded';
    this.findings = [];
    this.isOpen = false;
    this.inHand = null;
  }

  protected override render() {
    const { talk } = this.text;
    const isMarked = this.isOpen || this.folding !== 'folded';
    return html`<div class="trainee">
      <p class="speaker">
        ${talk.you}${this.status === 'settled' ? nothing : html`<span class="status"> · ${talk[this.status]}</span>`}
      </p>
      ${
        this.action === 'silence'
          ? html`<p class="said silence">${talk.silence}</p>`
          : html`<p class="said" lang=${this.talkLanguage}>${isMarked ? renderEvidence(this.said, this.#marked(), this.inHand) : this.said}</p>`
      }
      ${this.findings.length === 0 ? nothing : this.#renderFeedback()}
    </div>`;
  }

  /** What is marked in the words: what is sure, and a doubt only while it is in hand. */
  #marked(): readonly Finding[] {
    return this.findings.filter((finding) => finding.sure || finding === this.inHand);
  }

  #renderFeedback() {
    const isShown = this.isOpen || this.folding === 'unfolded';
    return html`
      ${this.folding === 'unfolded' ? nothing : this.#renderLine()}
      <finding-list
        id="feedback"
        class=${isShown ? '' : 'shut'}
        .findings=${this.findings}
        .names=${this.names}
        .talkLanguage=${this.talkLanguage}
        @take-in-hand=${(event: CustomEvent<Finding | null>) => {
          this.inHand = event.detail;
        }}
      ></finding-list>
    `;
  }

  /** Opens or closes the feedback, and sees to it that what opened can be seen. */
  async #turnOver(): Promise<void> {
    this.isOpen = !this.isOpen;
    await this.updateComplete;
    const list = this.renderRoot.querySelector<FindingList>('finding-list');
    await list?.updateComplete;
    if (this.isOpen) list?.scrollIntoView({ block: 'nearest' });
  }

  #renderLine() {
    const { feedback } = this.text;
    const sure = this.findings.filter((finding) => finding.sure);
    const shown = new Map(sure.map((finding) => [finding.code, finding.severity]));
    return html`<button
      type="button"
      class="codes"
      aria-expanded=${this.isOpen}
      aria-controls="feedback"
      @click=${() => this.#turnOver()}
    >
      <span class="unseen">${feedback.open}: </span>
      ${[...shown].map(([code, severity]) => {
        const name = this.names.get(code);
        return html`<span
          >${renderSeverityMark(severity)}${name ? this.in(name) : spellOut(code)}<span class="unseen">
            (${feedback.severity[severity]})</span
          ></span
        >`;
      })}
      ${sure.length === 0 ? html`<span>${feedback.notSure}</span>` : nothing}
    </button>`;
  }
}

customElements.define('trainee-turn', TraineeTurn);
