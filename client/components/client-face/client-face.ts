import { css, html, nothing, type PropertyValues } from 'lit';
import type { Expression } from '../../../server/protocol/practice.ts';
import { drawnAs } from '../../faces/drawn-personas.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { base } from '../../styles/base.ts';

/**
 * A client's drawing. With a `name` it has a text alternative ("Karin looks away"); without one it is decoration, for
 * where words beside it say the same. As wide as it is told to be; the height follows.
 */
export class ClientFace extends LocalizedElement {
  static override properties = { persona: {}, expression: {}, name: {} };
  /** The persona's id; a quiet figure is shown for one that nobody has drawn. */
  declare persona: string;
  declare expression: Expression;
  declare name: string | null;
  /** Two pictures that take turns, so that one fades while the other comes; null where there was none yet. */
  #pictures: [Expression | null, Expression | null] = [null, null];
  #front: 0 | 1 = 0;

  static override styles = [
    base,
    css`
      :host {
        position: relative;
        overflow: hidden;
        aspect-ratio: 200 / 224;
        border-radius: var(--corner);
        background: var(--wall);
      }
      div,
      img {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        animation: come var(--turning);
      }
      img:only-child {
        animation: none;
      }
      .before {
        opacity: 0;
        animation-name: go;
      }
      @keyframes come {
        from {
          opacity: 0;
        }
      }
      @keyframes go {
        from {
          opacity: 1;
        }
      }
      @media print {
        :host {
          background: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.expression = 'at-ease';
    this.name = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('persona')) this.#pictures = [null, null];
    if (this.#pictures[this.#front] === this.expression) return;
    if (this.#pictures[this.#front] !== null) this.#front = this.#front === 0 ? 1 : 0;
    this.#pictures[this.#front] = this.expression;
  }

  protected override render() {
    const pictures = this.#pictures.map((expression, place) =>
      expression === null
        ? nothing
        : html`<img
            class=${place === this.#front ? 'now' : 'before'}
            src=${`/faces/${drawnAs(this.persona)}/${expression}.svg`}
            alt=""
            width="200"
            height="224"
            loading="lazy"
            decoding="async"
          />`,
    );
    return this.name === null
      ? html`<div aria-hidden="true">${pictures}</div>`
      : html`<div role="img" aria-label=${this.text.face[this.expression](this.name)}>${pictures}</div>`;
  }
}

customElements.define('client-face', ClientFace);
