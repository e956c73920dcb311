import { css, html } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import type { PracticeOptions } from '../../state/preferences.ts';
import { base } from '../../styles/base.ts';
import { foldStyles } from '../../styles/fold.ts';

/** From here on there is room beside the clients, so the choices stand open. */
const roomBeside = '(min-width: 60rem)';

/** How hard, in which language, with feedback when. Fires `options-change` with the new options as its detail. */
export class PracticeOptionsPanel extends LocalizedElement {
  static override properties = { options: { attribute: false } };
  declare options: PracticeOptions;

  static override styles = [
    base,
    foldStyles,
    css`
      summary {
        flex-wrap: wrap;
        padding-block: var(--space-2);
      }
      summary strong {
        font: 480 var(--size-heading) / 1.2 var(--face-reading);
      }
      .chosen {
        order: 1;
        flex-basis: 100%;
      }
      [open] .chosen {
        display: none;
      }
      fieldset {
        margin: var(--space-4) 0 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        color: var(--ink-soft);
        font-size: var(--size-small);
      }
      label {
        display: grid;
        grid-template-columns: 1.25rem 1fr;
        gap: 0 var(--space-3);
        align-items: center;
        min-height: 2.25rem;
        padding-block: var(--space-1);
        cursor: pointer;
      }
      input {
        width: 1.25rem;
        height: 1.25rem;
        margin: 0;
        accent-color: var(--accent);
      }
      label .quiet {
        grid-column: 2;
      }
    `,
  ];

  protected override render() {
    const { options, text } = this;
    const { difficulties, languages, moments } = text.options;
    const chosen = [
      difficulties[options.difficulty].name,
      languages[options.language],
      moments[options.feedback].short,
    ];
    return html`<details ?open=${matchMedia(roomBeside).matches}>
      <summary>
        <strong>${text.options.title}</strong>
        <span class="quiet chosen">${chosen.join(' · ')}</span>
      </summary>
      <fieldset>
        <legend>${text.options.difficulty}</legend>
        ${([1, 2, 3] as const).map((difficulty) =>
          this.#renderChoice('difficulty', difficulties[difficulty], options.difficulty === difficulty, {
            difficulty,
          }),
        )}
      </fieldset>
      <fieldset>
        <legend>${text.options.language}</legend>
        ${(['nl', 'en'] as const).map((language) =>
          this.#renderChoice(
            'language',
            { name: languages[language], gist: '' },
            options.language === language,
            { language },
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>${text.options.feedback}</legend>
        ${(['each-turn', 'at-end'] as const).map((feedback) =>
          this.#renderChoice('feedback', moments[feedback], options.feedback === feedback, { feedback }),
        )}
      </fieldset>
    </details>`;
  }

  #renderChoice(
    group: string,
    choice: { name: string; gist: string },
    isChosen: boolean,
    change: Partial<PracticeOptions>,
  ) {
    return html`<label>
      <input type="radio" name=${group} .checked=${isChosen} @change=${() => this.#change(change)} />
      <span>${choice.name}</span>
      ${choice.gist && html`<span class="quiet">${choice.gist}</span>`}
    </label>`;
  }

  #change(change: Partial<PracticeOptions>): void {
    this.dispatchEvent(new CustomEvent('options-change', { detail: { ...this.options, ...change } }));
  }
}

customElements.define('practice-options', PracticeOptionsPanel);
