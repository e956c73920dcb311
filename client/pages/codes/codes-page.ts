import { css, html, nothing } from 'lit';
import type { Checked } from '../../../server/protocol/check.ts';
import type { CodeList } from '../../../server/protocol/practice.ts';
import '../../components/problem-notice/problem-notice.ts';
import { scoringTitle } from '../../i18n/scoring-title.ts';
import type { ApiError } from '../../state/api-error.ts';
import { fetchCodes } from '../../state/api.ts';
import { base } from '../../styles/base.ts';
import { PageElement, toProblem } from '../page-element.ts';

/** All codes, by their name in the language of the screen. */
export class CodesPage extends PageElement {
  static override properties = { codes: { state: true }, problem: { state: true } };
  declare codes: Checked<typeof CodeList>['codes'] | null;
  declare problem: ApiError | null;

  static override styles = [
    base,
    css`
      :host {
        width: 100%;
        max-width: 44rem;
        margin-inline: auto;
        padding-block: var(--space-5) var(--space-7);
      }
      .lead {
        max-width: 32rem;
        margin-block: var(--space-3) var(--space-5);
        font: 400 var(--size-reading) / 1.55 var(--face-reading);
      }
      li {
        display: grid;
        gap: 0 var(--space-5);
        align-items: baseline;
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--line);
      }
      li a {
        display: inline-block;
        padding-block: 0.15rem;
        font: 520 var(--size-body) / 1.4 var(--face-reading);
      }
      li a::first-letter {
        text-transform: uppercase;
      }
      @media (min-width: 40rem) {
        li {
          grid-template-columns: 15rem minmax(0, 1fr);
        }
      }
    `,
  ];

  constructor() {
    super();
    this.codes = null;
    this.problem = null;
    void this.#fetch();
  }

  protected override get pageTitle(): string {
    return this.text.code.listTitle;
  }

  async #fetch(): Promise<void> {
    this.problem = null;
    try {
      this.codes = await fetchCodes();
    } catch (error) {
      this.problem = toProblem(error);
    }
  }

  protected override render() {
    const { codes, problem, text } = this;
    const sorted = codes?.toSorted((a, b) => this.in(a.name).localeCompare(this.in(b.name), this.language));
    return html`
      <h1 tabindex="-1">${text.code.listTitle}</h1>
      <p class="lead">${text.code.listLead} <a href="/scoring">${this.in(scoringTitle)}</a></p>
      ${problem && html`<problem-notice .problem=${problem} @try-again=${() => this.#fetch()}></problem-notice>`}
      ${codes === null && problem === null ? html`<p class="quiet waiting" role="status">${text.common.loading}</p>` : nothing}
      ${codes?.length === 0 ? html`<p>${text.code.none}</p>` : nothing}
      <ul>
        ${sorted?.map(
          ({ id, name, gist }) => html`<li>
            <a href="/codes/${id}">${this.in(name)}</a>
            <p>${this.in(gist)}</p>
          </li>`,
        )}
      </ul>
    `;
  }
}

customElements.define('codes-page', CodesPage);
