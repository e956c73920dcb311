import { css, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Checked } from '../../../server/protocol/check.ts';
import type { CodePage as CodePageAnswer } from '../../../server/protocol/practice.ts';
import '../../components/problem-notice/problem-notice.ts';
import type { ApiError } from '../../state/api-error.ts';
import { fetchCodePage } from '../../state/api.ts';
import { spellOut } from '../../state/code-names.ts';
import { base } from '../../styles/base.ts';
import { prose } from '../../styles/prose.ts';
import { PageElement, toProblem } from '../page-element.ts';

/** What one code means: its page, written with the code and rendered by our own server. */
export class CodePage extends PageElement {
  static override properties = { subject: {}, page: { state: true }, problem: { state: true } };
  /** The code's id. */
  declare subject: string;
  declare page: Checked<typeof CodePageAnswer> | null;
  declare problem: ApiError | null;

  static override styles = [
    base,
    prose,
    css`
      .all {
        display: inline-flex;
        align-items: center;
        min-height: var(--target);
        margin-block-end: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    this.page = null;
    this.problem = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override get pageTitle(): string {
    return this.page === null ? this.text.code.untitled : this.in(this.page.name);
  }

  async #fetch(): Promise<void> {
    this.problem = null;
    try {
      this.page = await fetchCodePage(this.subject);
    } catch (error) {
      this.problem = toProblem(error);
    }
  }

  protected override render() {
    const { page, problem, text } = this;
    return html`
      <a class="all" href="/codes">${text.code.all}</a>
      <h1 tabindex="-1">${page === null ? spellOut(this.subject) : this.in(page.name)}</h1>
      ${problem && html`<problem-notice .problem=${problem} @try-again=${() => this.#fetch()}></problem-notice>`}
      ${page === null ? nothing : html`<div class="prose">${unsafeHTML(this.in(page.html))}</div>`}
      ${page === null && problem === null ? html`<p class="quiet waiting" role="status">${text.common.loading}</p>` : nothing}
    `;
  }
}

customElements.define('code-page', CodePage);
