import { html, nothing } from 'lit';
import type { ScoringQuality } from '../../../server/protocol/scoring-quality.ts';
import type { Language } from '../../../server/protocol/shared.ts';
import '../../components/problem-notice/problem-notice.ts';
import { scoringMessages } from '../../i18n/scoring-messages.ts';
import { scoringTitle } from '../../i18n/scoring-title.ts';
import type { ApiError } from '../../state/api-error.ts';
import { type CodeNames, codeNames, spellOut } from '../../state/code-names.ts';
import { fetchScoringQuality } from '../../state/scoring-api.ts';
import { base } from '../../styles/base.ts';
import { PageElement, toProblem } from '../page-element.ts';
import { renderCodes } from './render-codes.ts';
import { renderUnknown, renderWhole } from './render-limits.ts';
import { renderMeasures } from './render-measures.ts';
import type { ScoringSource } from './scoring-source.ts';
import { scoringStyles } from './scoring-styles.ts';

/** How good the scoring is: in plain words, beside that of experts, with what is not known. */
export class ScoringPage extends PageElement {
  static override properties = {
    quality: { state: true },
    names: { state: true },
    problem: { state: true },
    talkLanguage: { state: true },
  };
  declare quality: ScoringQuality | null;
  declare names: CodeNames;
  declare problem: ApiError | null;
  /** The language of the turns that were measured; that of the screen until another is chosen. */
  declare talkLanguage: Language | null;

  static override styles = [base, scoringStyles];

  constructor() {
    super();
    this.quality = null;
    this.names = new Map();
    this.problem = null;
    this.talkLanguage = null;
    void this.#fetch();
  }

  protected override get pageTitle(): string {
    return this.in(scoringTitle);
  }

  async #fetch(): Promise<void> {
    this.problem = null;
    try {
      const names = codeNames();
      this.quality = await fetchScoringQuality();
      this.names = await names;
    } catch (error) {
      this.problem = toProblem(error);
    }
  }

  protected override render() {
    const { quality, problem } = this;
    return html`
      <h1 tabindex="-1">${this.pageTitle}</h1>
      <p class="lead">${scoringMessages[this.language].lead}</p>
      ${problem && html`<problem-notice .problem=${problem} @try-again=${() => this.#fetch()}></problem-notice>`}
      ${quality === null && problem === null ? html`<p class="quiet waiting" role="status">${this.text.common.loading}</p>` : nothing}
      ${quality === null ? nothing : this.#renderQuality(quality)}
    `;
  }

  #renderQuality({ languages }: ScoringQuality) {
    const { language, names } = this;
    const words = scoringMessages[language];
    const wanted = this.talkLanguage ?? language;
    const figures = languages.find(({ lang }) => lang === wanted) ?? languages[0];
    if (figures === undefined) return html`<p>${words.none}</p>`;
    const source: ScoringSource = {
      language,
      words,
      nameOf: (code) => {
        if (code === 'metacommunication') return words.metacommunication;
        const name = names.get(code);
        return name ? this.in(name) : spellOut(code);
      },
    };
    return html`
      <div class="languages" role="group" aria-labelledby="languages">
        <span id="languages">${words.language}</span>
        ${languages.map(
          ({ lang }) => html`<button
            type="button"
            class="outlined"
            aria-pressed=${lang === figures.lang}
            @click=${() => {
              this.talkLanguage = lang;
            }}
          >
            ${words.languages[lang]}
          </button>`,
        )}
      </div>
      ${renderMeasures(figures.conversations, source)} ${renderCodes(figures.turns, source)}
      ${renderWhole(figures, source)} ${renderUnknown(figures, source)}
    `;
  }
}

customElements.define('scoring-page', ScoringPage);
