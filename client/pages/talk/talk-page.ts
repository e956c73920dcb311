import { html, nothing } from 'lit';
import '../../components/client-face/client-face.ts';
import { fetchFaces } from '../../components/client-face/fetch-faces.ts';
import '../../components/client-turn/client-turn.ts';
import '../../components/connection-banner/connection-banner.ts';
import '../../components/end-dialog/end-dialog.ts';
import type { EndDialog } from '../../components/end-dialog/end-dialog.ts';
import '../../components/talk-ending/talk-ending.ts';
import type { TalkEnding } from '../../components/talk-ending/talk-ending.ts';
import '../../components/trainee-turn/trainee-turn.ts';
import '../../components/turn-composer/turn-composer.ts';
import type { TurnComposer } from '../../components/turn-composer/turn-composer.ts';
import '../../components/view-menu/view-menu.ts';
import { type CodeNames, codeNames } from '../../state/code-names.ts';
import { keepDraft, keptDraft } from '../../state/draft.ts';
import { wantsFeedback } from '../../state/preferences.ts';
import { TalkController } from '../../state/talk-controller.ts';
import { base } from '../../styles/base.ts';
import { PageElement } from '../page-element.ts';
import { keepClearOf } from './keep-clear-of.ts';
import { isAtBottom, scrollToBottom } from './scroll.ts';
import { talkStyles } from './talk-styles.ts';
import { renderTranscript, shownExpression } from './transcript.ts';

/** The talk itself: what was said, and a calm place to write what you would say. */
export class TalkPage extends PageElement {
  static override properties = {
    subject: {},
    names: { state: true },
    draft: { state: true },
  };
  /** The session's id. */
  declare subject: string;
  declare names: CodeNames;
  declare draft: string;
  #talk: TalkController | undefined;
  #shown = '';
  #staysAtBottom = true;
  #wantsFocus = false;
  #hadEnded = false;
  /** What sticks to the top and the bottom of the window, each with how to stop keeping clear of it. */
  readonly #stuck = new Map<
    'header' | '.desk',
    { readonly element: HTMLElement; readonly stop: () => void }
  >();
  #faces: readonly HTMLImageElement[] = [];
  #returned: TalkController['returned'] = null;

  static override styles = [base, talkStyles];

  constructor() {
    super();
    this.names = new Map();
    this.draft = '';
    void this.#fetchNames();
  }

  async #fetchNames(): Promise<void> {
    this.names = await codeNames();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#talk = new TalkController(this, this.subject);
    this.draft = keptDraft(this.subject);
  }

  /** The heading while the talk is fetched; then the composer, so that writing begins at once (see updated). */
  override takeFocus(): void {
    this.#wantsFocus = true;
    super.takeFocus();
  }

  protected override get pageTitle(): string {
    const name = this.#talk?.view.started?.persona.name;
    return name === undefined ? this.text.talk.untitled : this.text.talk.title(name);
  }

  protected override willUpdate(): void {
    this.#staysAtBottom = isAtBottom();
    const returned = this.#talk?.returned ?? null;
    if (returned !== this.#returned && returned !== null && this.draft === '') this.draft = returned.text;
    this.#returned = returned;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const talk = this.#talk;
    if (!talk) return;
    this.#placeFocus(talk);
    this.#keepClear('header', 'Top');
    this.#keepClear('.desk', 'Bottom');
    if (talk.view.started !== null && this.#faces.length === 0)
      this.#faces = fetchFaces(talk.view.started.persona.id);
    const shown = [talk.view.entries.length, talk.shownSeq, talk.unsent.length, talk.isAnswering].join();
    if (shown !== this.#shown && this.#staysAtBottom) scrollToBottom();
    this.#shown = shown;
  }

  /** Focus goes to the composer when the talk has come, unless that would call up a keyboard; and on to the ending. */
  #placeFocus(talk: TalkController): void {
    const hasEnded = talk.ended !== null;
    if (this.#wantsFocus && talk.view.started !== null) {
      this.#wantsFocus = false;
      const composer = this.renderRoot.querySelector<TurnComposer>('turn-composer');
      if (composer && matchMedia('(pointer: fine)').matches)
        void composer.updateComplete.then(() => composer.focus());
      else super.takeFocus();
    }
    if (hasEnded && !this.#hadEnded && this.#shown !== '') {
      const ending = this.renderRoot.querySelector<TalkEnding>('talk-ending');
      void ending?.updateComplete.then(() => ending.focus());
    }
    this.#hadEnded = hasEnded;
  }

  #keepClear(place: 'header' | '.desk', edge: 'Top' | 'Bottom'): void {
    const element = this.renderRoot.querySelector<HTMLElement>(place);
    const known = this.#stuck.get(place);
    if (element === (known?.element ?? null)) return;
    known?.stop();
    this.#stuck.delete(place);
    if (element !== null) this.#stuck.set(place, { element, stop: keepClearOf(element, edge) });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const { stop } of this.#stuck.values()) stop();
    this.#stuck.clear();
  }

  #submit(action: 'say' | 'silence', text: string): void {
    this.#staysAtBottom = true;
    this.#talk?.submit(action, text);
    scrollToBottom();
  }

  readonly #keepDraft = ({ detail }: CustomEvent<string>): void => {
    this.draft = detail;
    keepDraft(this.subject, detail);
  };

  readonly #askEnding = (): void => this.renderRoot.querySelector<EndDialog>('end-dialog')?.open();

  protected override render() {
    const talk = this.#talk;
    if (talk === undefined) return nothing;
    if (talk.connection === 'refused') return this.#renderRefusal(talk);
    const { started } = talk.view;
    if (started === null) return this.#renderWaiting(talk);
    const { persona, language } = started;
    const text = this.text;
    return html`
      <header>
        <client-face
          .persona=${persona.id}
          .expression=${shownExpression(talk)}
          .name=${persona.name}
        ></client-face>
        <h1 tabindex="-1">${persona.name}</h1>
        <view-menu
          .name=${persona.name}
          ?hasFeedback=${started.feedback === 'each-turn'}
          @view-change=${() => this.requestUpdate()}
        ></view-menu>
      </header>
      <p class="quiet">${this.in(persona.setting)}</p>
      <p class="quiet notice">${text.talk.simulated(persona.name)}</p>
      ${renderTranscript({ talk, started, names: this.names, showsFeedback: wantsFeedback(), text })}
      ${
        talk.ended
          ? html`<talk-ending .name=${persona.name} .reason=${talk.ended.reason} .sessionId=${this.subject}></talk-ending>`
          : this.#renderDesk(talk, persona.name, language)
      }
    `;
  }

  #renderDesk(talk: TalkController, name: string, language: string) {
    const { text } = this;
    return html`<div class="desk">
        <connection-banner .connection=${talk.connection} @retry=${talk.retry}></connection-banner>
        ${talk.returned && html`<p class="returned" role="alert">${text.talk.notTaken} ${this.in(talk.returned.reason)}</p>`}
        <turn-composer
          .name=${name}
          .draft=${this.draft}
          .talkLanguage=${language}
          @draft-change=${this.#keepDraft}
          @say=${({ detail }: CustomEvent<string>) => this.#submit('say', detail)}
          @leave-silence=${() => this.#submit('silence', '')}
        >
          <button type="button" class="plain" @click=${this.#askEnding}>${text.talk.round}</button>
        </turn-composer>
      </div>
      <end-dialog
        .name=${name}
        .talkLanguage=${language}
        @goodbye=${({ detail }: CustomEvent<string>) => {
          this.#submit('say', detail);
          talk.end();
        }}
        @end-now=${() => talk.end()}
      ></end-dialog>`;
  }

  #renderWaiting(talk: TalkController) {
    return html`<h1 tabindex="-1">${this.text.talk.untitled}</h1>
      <p class="notice" role="status">${this.text.talk.opening}</p>
      <connection-banner .connection=${talk.connection} @retry=${talk.retry}></connection-banner>`;
  }

  #renderRefusal(talk: TalkController) {
    const { text } = this;
    return html`<h1 tabindex="-1">${text.talk.refusedTitle}</h1>
      <p class="notice">${talk.refusal ? this.in(talk.refusal) : text.talk.refused}</p>
      <p><a class="button primary" href="/">${text.common.backToStart}</a></p>`;
  }
}

customElements.define('talk-page', TalkPage);
