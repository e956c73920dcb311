import { html, nothing } from 'lit';
import type { Debrief } from '../../../server/protocol/debrief.ts';
import '../../components/problem-notice/problem-notice.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { debriefMessages } from '../../i18n/debrief-messages.ts';
import { goTo } from '../../navigation.ts';
import type { ApiError } from '../../state/api-error.ts';
import { exportPath, startSession } from '../../state/api.ts';
import { type CodeNames, codeNames, spellOut } from '../../state/code-names.ts';
import { fetchDebrief } from '../../state/debrief-api.ts';
import { keptOptions } from '../../state/preferences.ts';
import { base } from '../../styles/base.ts';
import { PageElement, toProblem } from '../page-element.ts';
import { renderClient } from './render-client.ts';
import { debriefStyles } from './debrief-styles.ts';
import { openingParagraph } from './opening-paragraph.ts';
import { renderTechnique } from './render-technique.ts';
import { renderTurns } from './render-turns.ts';

const minuteMs = 60_000;
/** The server's word for a talk that has not ended. */
const notEndedYet = 'session_not_ended';

/** Looking back: what it did to the client, how it was done, what stayed unsaid, turn by turn. */
export class DebriefPage extends PageElement {
  static override properties = {
    subject: {},
    debrief: { state: true },
    names: { state: true },
    problem: { state: true },
    isUnfolded: { state: true },
  };
  /** The session's id. */
  declare subject: string;
  declare debrief: Debrief | null;
  declare names: CodeNames;
  declare problem: ApiError | null;
  declare isUnfolded: boolean;

  static override styles = [base, debriefStyles];

  constructor() {
    super();
    this.debrief = null;
    this.names = new Map();
    this.problem = null;
    this.isUnfolded = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override get pageTitle(): string {
    const { untitled, title } = debriefMessages[this.language];
    return this.debrief === null ? untitled : title(this.debrief.persona.name);
  }

  async #fetch(): Promise<void> {
    this.problem = null;
    try {
      const names = codeNames();
      this.debrief = await fetchDebrief(this.subject);
      this.names = await names;
    } catch (error) {
      this.problem = toProblem(error);
    }
  }

  protected override render() {
    const { debrief, problem } = this;
    return html`
      <h1 tabindex="-1">${this.pageTitle}</h1>
      ${debrief === null && problem === null ? html`<p class="quiet waiting" role="status">${this.text.common.loading}</p>` : nothing}
      ${problem === null ? nothing : this.#renderProblem(problem)} ${debrief === null ? nothing : this.#renderAll(debrief)}
    `;
  }

  #renderProblem(problem: ApiError) {
    const way =
      problem.code === notEndedYet
        ? html`<a class="button primary" href="/talk/${this.subject}">${debriefMessages[this.language].toTalk}</a>`
        : html`<a class="button outlined" href="/">${this.text.common.backToStart}</a>`;
    return html`<problem-notice .problem=${problem} @try-again=${() => this.#fetch()}></problem-notice>
      <p>${way}</p>`;
  }

  #renderAll(debrief: Debrief) {
    const { text, language, names } = this;
    const words = debriefMessages[language];
    const nameOf = (codeOrCause: string) => {
      const name = names.get(codeOrCause);
      return name ? name[language].toLowerCase() : (words.causes[codeOrCause] ?? spellOut(codeOrCause));
    };
    const source = { debrief, language, words, nameOf, names };
    const minutes = Math.max(1, Math.round((debrief.endedAt - debrief.startedAt) / minuteMs));
    const facts = [
      words.when(formatMoment(language, debrief.startedAt), words.minutes(minutes)),
      text.options.difficulties[debrief.difficulty].name,
      text.options.languages[debrief.language],
    ];
    const feedback = {
      isUnfolded: this.isUnfolded,
      toggle: () => {
        this.isUnfolded = !this.isUnfolded;
      },
    };
    const { engine, persona, rubric } = debrief.versions;
    return html`
      <p class="quiet facts">${facts.join(' · ')}</p>
      <p class="opening">${openingParagraph(source)}</p>
      <div class="doors">
        <button type="button" class="primary" @click=${() => this.#practiseAgain(debrief)}>
          ${words.again(debrief.persona.name)}
        </button>
        <button type="button" class="outlined" @click=${() => print()}>${words.print}</button>
        <a class="button plain" href=${exportPath(this.subject)} download>${words.export}</a>
      </div>
      ${renderClient(source)} ${renderTechnique(source)} ${renderTurns(source, feedback)}
      <p class="quiet versions">${words.versions}: ${[engine, persona, rubric].join(' · ')}</p>
    `;
  }

  async #practiseAgain({ persona, language, difficulty }: Debrief): Promise<void> {
    try {
      const { feedback } = keptOptions(language);
      goTo(`/talk/${await startSession({ personaId: persona.id, language, difficulty, feedback })}`);
    } catch (error) {
      this.problem = toProblem(error);
    }
  }
}

customElements.define('debrief-page', DebriefPage);
