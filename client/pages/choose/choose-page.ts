import { css, html, nothing, unsafeCSS } from 'lit';
import type { PersonaCard } from '../../../server/protocol/practice.ts';
import '../../components/client-card/client-card.ts';
import '../../components/own-talks/own-talks.ts';
import '../../components/practice-options/practice-options.ts';
import '../../components/problem-notice/problem-notice.ts';
import type { OwnTalk } from '../../components/own-talks/own-talks.ts';
import { goTo } from '../../navigation.ts';
import type { ApiError } from '../../state/api-error.ts';
import { eraseSession, fetchPersonas, fetchSessions, startSession } from '../../state/api.ts';
import { Outbox } from '../../state/outbox.ts';
import { keepDraft } from '../../state/draft.ts';
import { keepOptions, keptOptions, type PracticeOptions } from '../../state/preferences.ts';
import { base } from '../../styles/base.ts';
import frame from '../../styles/frame.css?inline';
import { PageElement, toProblem } from '../page-element.ts';
import { twoChairs, twoChairsStyles } from './two-chairs.ts';

/** The first page: who can be talked with, how, and what was talked about before. Its opening stands in index.html too. */
export class ChoosePage extends PageElement {
  static override properties = {
    personas: { state: true },
    talks: { state: true },
    options: { state: true },
    problem: { state: true },
    starting: { state: true },
    announcement: { state: true },
  };
  declare personas: readonly PersonaCard[] | null;
  declare talks: readonly OwnTalk[];
  declare options: PracticeOptions;
  declare problem: ApiError | null;
  declare starting: string | null;
  declare announcement: string;

  static override styles = [
    base,
    unsafeCSS(frame),
    twoChairsStyles,
    css`
      .clients {
        display: grid;
        gap: var(--space-5);
        align-content: start;
      }
      .drawing {
        display: none;
      }
      @media (min-width: 60rem) {
        .drawing {
          display: block;
          grid-column: 2;
          align-self: end;
          margin-block-end: calc(-1 * var(--space-4));
        }
        practice-options {
          grid-column: 2;
          grid-row: 2 / span 2;
        }
        .clients {
          grid-row: 2;
        }
        own-talks {
          grid-column: 1;
        }
        problem-notice {
          grid-column: 1;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.personas = null;
    this.talks = [];
    this.options = keptOptions(this.language);
    this.problem = null;
    this.starting = null;
    this.announcement = '';
    void this.#fetch();
  }

  protected override get pageTitle(): string {
    return this.text.choose.title;
  }

  async #fetch(): Promise<void> {
    this.problem = null;
    const earlier = fetchSessions();
    try {
      this.personas = await fetchPersonas();
      this.talks = await earlier;
    } catch (error) {
      earlier.catch(() => {});
      this.problem = toProblem(error);
    }
  }

  protected override render() {
    const { choose } = this.text;
    return html`<div class="room">
      <div class="opening">
        <h1 tabindex="-1">${choose.title}</h1>
        <p class="quiet introduction"><span class="lead">${choose.lead}</span> <small class="notice">${choose.notice}</small></p>
      </div>
      <div class="drawing">${twoChairs}</div>
      ${this.problem && html`<problem-notice .problem=${this.problem} @try-again=${() => this.#fetch()}></problem-notice>`}
      <practice-options .options=${this.options} @options-change=${({ detail }: CustomEvent<PracticeOptions>) => this.#change(detail)}></practice-options>
      <section class="clients ${this.personas ? '' : 'waiting'}" aria-label=${choose.clients}>
        <h2 class="unseen">${choose.clients}</h2>
        ${this.personas?.length === 0 ? html`<p>${choose.noClients}</p>` : nothing}
        ${this.personas?.map(
          (persona) => html`<client-card
            .persona=${persona}
            .isStarting=${this.starting === persona.id}
            @start=${() => this.#start(persona.id)}
          ></client-card>`,
        )}
      </section>
      <own-talks .talks=${this.talks} @erase=${({ detail }: CustomEvent<string>) => this.#erase(detail)}></own-talks>
      <p class="unseen" role="status">${this.announcement}</p>
    </div>`;
  }

  #change(options: PracticeOptions): void {
    this.options = options;
    keepOptions(options);
  }

  async #start(personaId: string): Promise<void> {
    this.starting = personaId;
    try {
      goTo(`/talk/${await startSession({ ...this.options, personaId })}`);
    } catch (error) {
      this.problem = toProblem(error);
    } finally {
      this.starting = null;
    }
  }

  async #erase(sessionId: string): Promise<void> {
    try {
      await eraseSession(sessionId);
      new Outbox(sessionId).clear();
      keepDraft(sessionId, '');
      this.talks = this.talks.filter((talk) => talk.sessionId !== sessionId);
      this.announcement = this.text.ownTalks.erased;
    } catch (error) {
      this.problem = toProblem(error);
    }
  }
}

customElements.define('choose-page', ChoosePage);
