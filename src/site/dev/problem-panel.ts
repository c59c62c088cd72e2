/** A panel on the page that lists the mistakes in the content, while it is edited. It closes, and comes back when they change. */
import { EDITION, type ShownProblem } from './messages.ts';

/** Remembers, for this tab, which mistakes its reader has closed. */
const CLOSED = 'waymark-problems-closed';

const STYLE = `
  :host { position: fixed; inset: auto 1rem 1rem; z-index: 1000; display: flex; justify-content: center; }
  :host([hidden]) { display: none; }
  section { box-sizing: border-box; inline-size: min(60rem, 100%); max-block-size: 50vh; overflow: auto; padding: 1rem 1.25rem;
    border: 1px solid #b3261e; border-radius: 0.5rem; background: #fff; color: #1c1b1f; box-shadow: 0 0.5rem 2rem #0004;
    font: 1rem/1.5 system-ui, sans-serif; }
  header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
  h2 { margin: 0; font-size: 1.125rem; color: #b3261e; }
  button { padding: 0.25rem 0.75rem; border: 1px solid currentcolor; border-radius: 0.25rem; background: none; color: inherit; font: inherit; cursor: pointer; }
  ul { margin: 0.75rem 0 0; padding: 0; list-style: none; }
  li { margin-block-start: 0.75rem; overflow-wrap: anywhere; }
  code { font: 0.875rem/1.5 ui-monospace, monospace; }
  p { margin: 0; }
  .hint { color: #49454f; }
  @media (prefers-color-scheme: dark) {
    section { background: #1c1b1f; color: #e6e1e5; border-color: #f2b8b5; }
    h2 { color: #f2b8b5; }
    .hint { color: #cac4d0; }
  }
  @media print { :host { display: none; } }
`;

class ProblemPanel extends HTMLElement {
  #digest = '';

  show(problems: readonly ShownProblem[]): void {
    this.#digest = JSON.stringify(problems);
    // A mistake that was put right and is made again is a new one.
    if (problems.length === 0) sessionStorage.removeItem(CLOSED);
    this.hidden = problems.length === 0 || sessionStorage.getItem(CLOSED) === this.#digest;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    root.replaceChildren(...(this.hidden ? [] : [this.#content(problems)]));
  }

  close(): void {
    sessionStorage.setItem(CLOSED, this.#digest);
    this.hidden = true;
    this.shadowRoot?.replaceChildren();
  }

  #content(problems: readonly ShownProblem[]): HTMLElement {
    const button = element('button', 'Close');
    button.type = 'button';
    button.addEventListener('click', () => this.close());
    const header = document.createElement('header');
    const count = problems.length === 1 ? '1 mistake in the content' : `${problems.length} mistakes in the content`;
    header.append(element('h2', count), button);
    const list = document.createElement('ul');
    list.append(...problems.map(itemOf));
    const section = document.createElement('section');
    section.setAttribute('aria-label', count);
    section.append(header, list);
    return section;
  }
}

function itemOf({ place, message, hint }: ShownProblem): HTMLElement {
  const item = document.createElement('li');
  const remedy = element('p', hint);
  remedy.className = 'hint';
  item.append(element('code', place), element('p', message), remedy);
  return item;
}

/** Text is put in as text: a message quotes what an author typed. */
function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Not as an attribute or an element, which a content policy may forbid. */
function styleSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}

/** The edition of the content that this page shows. None where the browser does not say: then the page waits for the next save. */
export function shownEdition(): { readonly number: number; readonly run: string } | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return undefined;
  const timing = navigation.serverTiming.find(({ name }) => name === EDITION);
  return timing && { number: timing.duration, run: timing.description };
}

/** Puts the panel on the page, closed. */
export function openPanel(): Pick<ProblemPanel, 'show'> {
  customElements.define('waymark-problems', ProblemPanel);
  const panel = new ProblemPanel();
  panel.hidden = true;
  document.body.append(panel);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !panel.hidden) panel.close();
  });
  return panel;
}
