import { css, html, nothing } from 'lit';
import { formatMoment } from '../../i18n/dates.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { SessionList } from '../../../server/protocol/practice.ts';
import { base } from '../../styles/base.ts';
import type { ConfirmDialog } from '../confirm-dialog/confirm-dialog.ts';
import '../confirm-dialog/confirm-dialog.ts';

/** One earlier talk, as the list tells it. */
export type OwnTalk = SessionList['sessions'][number];

/** The earlier talks of this browser. Fires `erase` with the session's id after the trainee has confirmed. */
export class OwnTalks extends LocalizedElement {
  static override properties = { talks: { attribute: false }, chosen: { state: true } };
  declare talks: readonly OwnTalk[];
  declare chosen: OwnTalk | null;

  static override styles = [
    base,
    css`
      h2 + p {
        margin-block: var(--space-1) var(--space-3);
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--space-4);
        padding-block: var(--space-3);
        border-block-start: 1px solid var(--line);
      }
      .who {
        flex: 1 1 16rem;
      }
      .who strong {
        font: 520 var(--size-body) / 1.3 var(--face-reading);
      }
      .who .quiet {
        display: block;
      }
      .doors {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        margin-inline-start: calc(-1 * var(--space-2));
      }
      .doors a {
        padding-inline: var(--space-2);
      }
    `,
  ];

  constructor() {
    super();
    this.talks = [];
    this.chosen = null;
  }

  protected override render() {
    if (this.talks.length === 0) return nothing;
    const { ownTalks } = this.text;
    const { chosen } = this;
    const when = chosen === null ? '' : formatMoment(this.language, chosen.startedAt);
    return html`
      <section aria-labelledby="title">
        <h2 id="title">${ownTalks.title}</h2>
        <p class="quiet">${ownTalks.where}</p>
        <ul>
          ${this.talks.map((talk) => this.#renderTalk(talk))}
        </ul>
      </section>
      <confirm-dialog
        .heading=${ownTalks.eraseTitle}
        .consequence=${chosen === null ? '' : ownTalks.eraseText(chosen.personaName, when)}
        .action=${ownTalks.eraseNow}
        @confirm=${() => this.#erase()}
      ></confirm-dialog>
    `;
  }

  #renderTalk(talk: OwnTalk) {
    const { ownTalks, options } = this.text;
    const when = formatMoment(this.language, talk.startedAt);
    const which = html`<span class="unseen">${ownTalks.withWhom(talk.personaName, when)}</span>`;
    const facts = [
      ownTalks.turns(talk.turns),
      options.difficulties[talk.difficulty].name,
      options.languages[talk.language],
      talk.ended ? ownTalks.ended : ownTalks.running,
    ];
    return html`<li>
      <div class="who">
        <strong>${talk.personaName}</strong>, ${when}
        <span class="quiet">${facts.join(' · ')}</span>
      </div>
      <div class="doors">
        ${
          talk.ended
            ? html`<a class="button" href="/talk/${talk.sessionId}/debrief">${ownTalks.debrief} ${which}</a>`
            : html`<a class="button" href="/talk/${talk.sessionId}">${ownTalks.resume} ${which}</a>`
        }
        <button type="button" class="plain" @click=${() => this.#ask(talk)}>${ownTalks.erase} ${which}</button>
      </div>
    </li>`;
  }

  #ask(talk: OwnTalk): void {
    this.chosen = talk;
    void this.renderRoot.querySelector<ConfirmDialog>('confirm-dialog')?.open();
  }

  #erase(): void {
    if (this.chosen !== null) this.dispatchEvent(new CustomEvent('erase', { detail: this.chosen.sessionId }));
  }
}

customElements.define('own-talks', OwnTalks);
