import { css, html, nothing } from 'lit';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { keepFeedback, keepPace, wantsFeedback, wantsPace } from '../../state/preferences.ts';
import { base } from '../../styles/base.ts';
import { foldStyles } from '../../styles/fold.ts';

/** What the trainee can turn off during a talk. Keeps the choices and fires `view-change`. */
export class ViewMenu extends LocalizedElement {
  static override properties = { name: {}, hasFeedback: { type: Boolean } };
  declare name: string;
  declare hasFeedback: boolean;

  static override styles = [
    base,
    foldStyles,
    css`
      details {
        position: relative;
      }
      summary {
        min-height: var(--target);
        padding-inline: var(--space-2);
        color: var(--ink-soft);
      }
      .menu {
        position: absolute;
        inset-inline-end: 0;
        z-index: 2;
        width: max-content;
        max-width: calc(100vw - 2 * var(--gutter));
        padding: var(--space-2) var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--corner);
        background: var(--sheet);
        box-shadow: 0 0.75rem 2rem rgb(0 0 0 / 0.14);
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        min-height: var(--target);
        cursor: pointer;
      }
      input {
        width: 1.25rem;
        height: 1.25rem;
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];

  protected override render() {
    const { talk } = this.text;
    return html`<details @keydown=${(event: KeyboardEvent) => this.#press(event)} @focusout=${(event: FocusEvent) => this.#leave(event)}>
      <summary>${talk.view}</summary>
      <div class="menu">
        ${this.hasFeedback ? this.#renderSwitch(talk.showFeedback, wantsFeedback(), keepFeedback) : nothing}
        ${this.#renderSwitch(talk.humanPace(this.name), wantsPace(), keepPace)}
      </div>
    </details>`;
  }

  #renderSwitch(label: string, isOn: boolean, keepChoice: (wanted: boolean) => void) {
    const change = () => {
      keepChoice(!isOn);
      this.requestUpdate();
      this.dispatchEvent(new Event('view-change'));
    };
    return html`<label><input type="checkbox" .checked=${isOn} @change=${change} />${label}</label>`;
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.#close();
    this.renderRoot.querySelector('summary')?.focus();
  }

  #leave(event: FocusEvent): void {
    const next = event.relatedTarget;
    if (next instanceof Node && !this.renderRoot.contains(next)) this.#close();
  }

  #close(): void {
    this.renderRoot.querySelector('details')?.removeAttribute('open');
  }
}

customElements.define('view-menu', ViewMenu);
