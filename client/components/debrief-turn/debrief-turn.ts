import { css, html, nothing } from 'lit';
import type { DebriefTurn } from '../../../server/protocol/debrief.ts';
import type { Language } from '../../../server/protocol/shared.ts';
import { debriefMessages } from '../../i18n/debrief-messages.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { CodeNames } from '../../state/code-names.ts';
import { base } from '../../styles/base.ts';
import '../client-turn/client-turn.ts';
import '../trainee-turn/trainee-turn.ts';
import type { Folding } from '../trainee-turn/trainee-turn.ts';

/** One exchange looked back on: what you said and what was seen in it, what the client said, and what it kept to itself. */
export class DebriefTurnElement extends LocalizedElement {
  static override properties = {
    turn: { attribute: false },
    names: { attribute: false },
    clientName: {},
    persona: {},
    folding: {},
    talkLanguage: {},
  };
  declare turn: DebriefTurn;
  declare names: CodeNames;
  declare clientName: string;
  /** The persona's id. */
  declare persona: string;
  declare folding: Folding;
  declare talkLanguage: Language;

  static override styles = [
    base,
    css`
      article {
        display: grid;
        gap: var(--space-4);
        padding-block: var(--space-5);
        border-block-start: 1px solid var(--line);
      }
      h3 {
        color: var(--ink-soft);
        font: 400 var(--size-small) / 1.4 var(--face-interface);
      }
      .thought {
        max-width: 32rem;
        padding: var(--space-3) var(--space-4);
        border-radius: 0 1.25rem 1.25rem 1.25rem;
        border: 1px dashed var(--line-strong);
        break-inside: avoid;
      }
      .thought p:last-child {
        font: italic 400 var(--size-body) / 1.5 var(--face-reading);
      }
    `,
  ];

  protected override render() {
    const { turn, clientName, talkLanguage } = this;
    const debrief = debriefMessages[this.language];
    const act = debrief.acts[turn.act];
    return html`<article>
      <h3>${debrief.turnNumber(turn.turn)}${act === undefined ? nothing : html` · ${clientName} ${act}`}</h3>
      <trainee-turn
        .said=${turn.text}
        .action=${turn.action}
        .findings=${turn.coding.findings}
        .names=${this.names}
        .talkLanguage=${talkLanguage}
        .folding=${this.folding}
      ></trainee-turn>
      <client-turn
        .name=${clientName}
        .speech=${turn.speech}
        .nonverbal=${turn.nonverbal}
        .persona=${this.persona}
        .expression=${turn.expression}
        .talkLanguage=${talkLanguage}
      ></client-turn>
      ${
        turn.thought
          ? html`<div class="thought">
            <p class="quiet">${debrief.thought(clientName)}</p>
            <p lang=${talkLanguage}>${turn.thought}</p>
          </div>`
          : nothing
      }
    </article>`;
  }
}

customElements.define('debrief-turn', DebriefTurnElement);
