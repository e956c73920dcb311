import { css, html, nothing, unsafeCSS } from 'lit';
import { chooseLanguage } from '../../i18n/locale.ts';
import { LocalizedElement } from '../../i18n/localized-element.ts';
import { onNavigation } from '../../navigation.ts';
import { PageElement } from '../../pages/page-element.ts';
import { findRoute } from '../../routes.ts';
import { base } from '../../styles/base.ts';
import frame from '../../styles/frame.css?inline';

/**
 * What stands around every page: skip link, name, menu, language, footer. It loads the page of the address.
 * `open` it before it is put into the document, so that shell and page are drawn in one stroke.
 */
export class AppShell extends LocalizedElement {
  static override properties = { page: { state: true } };
  declare page: HTMLElement | null;
  #stop: (() => void) | undefined;
  #path = '';

  static override styles = [
    base,
    unsafeCSS(frame),
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        min-height: 100dvh;
      }
      .skip {
        position: absolute;
        left: var(--gutter);
        z-index: 3;
      }
      .skip:focus {
        top: var(--space-2);
        background: var(--sheet);
      }
      nav {
        display: flex;
        gap: var(--space-5);
        margin-inline-end: auto;
      }
      nav a {
        display: inline-flex;
        align-items: center;
        min-height: var(--target);
        color: var(--ink-soft);
        text-decoration: none;
      }
      nav a:hover {
        color: var(--ink);
        text-decoration: underline;
      }
      nav a[aria-current] {
        color: var(--ink);
        box-shadow: inset 0 -2px var(--accent);
      }
      .languages {
        display: flex;
        margin-inline-end: calc(-1 * var(--space-2));
      }
      /* The name leads to the same place. */
      @media (max-width: 34rem) {
        nav a[href='/'] {
          display: none;
        }
      }
      .languages button {
        min-width: var(--target);
        padding-inline: var(--space-2);
        font-weight: 400;
        font-size: var(--size-small);
        color: var(--ink-soft);
      }
      .languages [aria-pressed='true'] {
        color: var(--ink);
        font-weight: 650;
      }
      main {
        outline: none;
      }
      footer {
        width: 100%;
        max-width: calc(var(--page) + 2 * var(--gutter));
        margin-inline: auto;
        padding: var(--space-6) var(--gutter) var(--space-5);
      }
      footer p {
        max-width: var(--measure);
      }
      @media print {
        header,
        footer,
        .skip {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.page = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = onNavigation(() => void this.#walkIn());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** Loads the page of the address; true when it is a new one, and nothing newer came in between. */
  async open(): Promise<boolean> {
    const path = location.pathname;
    if (path === this.#path) return false;
    this.#path = path;
    const { tag, id, load } = findRoute(path);
    await load();
    if (this.#path !== path) return false;
    const page = document.createElement(tag);
    if (id !== null) Object.assign(page, { subject: id });
    this.page = page;
    return true;
  }

  /** A page that is walked into gets the focus; the first keeps the browser's. */
  async #walkIn(): Promise<void> {
    if (!(await this.open())) return;
    const { page } = this;
    await this.updateComplete;
    scrollTo(0, 0);
    if (!(page instanceof PageElement)) return;
    await page.updateComplete;
    page.takeFocus();
  }

  protected override render() {
    const { shell, product } = this.text;
    const isTalk = this.#path.startsWith('/talk/') && !this.#path.endsWith('/debrief');
    return html`
      <a class="button unseen skip" href="#main" @click=${(event: Event) => this.#skip(event)}>${shell.skip}</a>
      <header>
        <a class="name" href="/">
          <svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.75" stroke-linecap="round" aria-hidden="true">
            <circle cx="7" cy="16" r="3.25" fill="currentColor" stroke="none" />
            <path d="M14 9.5a9.2 9.2 0 0 1 0 13" />
            <path d="M20.5 5a15.6 15.6 0 0 1 0 22" stroke-opacity=".45" />
          </svg>
          ${product}
        </a>
        <nav aria-label=${shell.navigation}>
          ${this.#renderLink('/', shell.talks, this.#path === '/')}
          ${this.#renderLink('/codes', shell.codes, this.#path.startsWith('/codes'))}
        </nav>
        <div class="languages" role="group" aria-label=${shell.language}>
          ${this.#renderLanguage('nl', 'Nederlands')} ${this.#renderLanguage('en', 'English')}
        </div>
      </header>
      <main id="main" tabindex="-1">${this.page}</main>
      <footer ?hidden=${isTalk || this.page === null}><p class="quiet">${shell.footer}</p></footer>
    `;
  }

  #renderLink(path: string, label: string, isCurrent: boolean) {
    return html`<a href=${path} aria-current=${isCurrent ? 'page' : nothing}>${label}</a>`;
  }

  #renderLanguage(language: 'nl' | 'en', name: string) {
    return html`<button
      type="button"
      lang=${language}
      title=${name}
      aria-label=${`${language.toUpperCase()}, ${name}`}
      aria-pressed=${this.language === language}
      @click=${() => chooseLanguage(language)}
    >
      ${language.toUpperCase()}
    </button>`;
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  }
}

customElements.define('app-shell', AppShell);
