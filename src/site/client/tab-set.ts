/**
 * `<tab-set>`: makes tabs of labelled sections, after the ARIA pattern: arrow keys, Home and End move between them. Sets with
 * the same label follow the one that a reader chose in.
 */
import { chosenTabs, rememberTab } from './chosen-tabs.ts';

class TabSet extends HTMLElement {
  #tabs: readonly HTMLButtonElement[] = [];
  #panels: readonly HTMLElement[] = [];

  connectedCallback(): void {
    if (this.#tabs.length > 0) return;
    this.#panels = [...this.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && child.dataset.label !== undefined,
    );
    const prefix = `tab-set:${[...document.querySelectorAll('tab-set')].indexOf(this) + 1}`;
    this.#tabs = this.#panels.map((panel, index) => makeTab(panel, `${prefix}-${index + 1}`));
    const list = document.createElement('div');
    list.className = 'tab-list';
    list.setAttribute('role', 'tablist');
    list.append(...this.#tabs);
    this.prepend(list);
    list.addEventListener('click', ({ target }) => this.#choose(this.#tabs.findIndex((tab) => tab === target)));
    list.addEventListener('keydown', (event) => this.#move(event));
    this.#select(0);
    this.follow();
  }

  /** Shows what was chosen last of the labels that it has. */
  follow(): void {
    const labels = this.#panels.map((panel) => panel.dataset.label);
    const chosen = chosenTabs().find((label) => labels.includes(label));
    if (chosen !== undefined) this.#select(labels.indexOf(chosen));
  }

  #choose(selected: number): void {
    const label = this.#panels[selected]?.dataset.label;
    if (label === undefined) return;
    // Sets above change their height too: what the reader looks at stays where it is.
    const before = this.getBoundingClientRect().top;
    rememberTab(label);
    for (const set of document.querySelectorAll<TabSet>('tab-set')) set.follow();
    this.#select(selected);
    scrollBy({ top: this.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  #select(selected: number): void {
    if (selected < 0) return;
    for (const [index, tab] of this.#tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === selected));
      tab.tabIndex = index === selected ? 0 : -1;
      // Not `hidden`: on paper every panel is shown, under its name.
      this.#panels[index]?.classList.toggle('put-away', index !== selected);
    }
  }

  #move(event: KeyboardEvent): void {
    const at = this.#tabs.findIndex((tab) => tab === event.target);
    const count = this.#tabs.length;
    const [next, previous] = [(at + 1) % count, (at - 1 + count) % count];
    const isMirrored = this.matches(':dir(rtl)');
    const to = {
      ArrowRight: isMirrored ? previous : next,
      ArrowLeft: isMirrored ? next : previous,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#choose(to);
    this.#tabs[to]?.focus({ preventScroll: true });
  }
}

function makeTab(panel: HTMLElement, id: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = id;
  tab.textContent = panel.dataset.label ?? '';
  tab.setAttribute('role', 'tab');
  panel.id ||= `${id}-panel`;
  tab.setAttribute('aria-controls', panel.id);
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', id);
  panel.tabIndex = 0;
  return tab;
}

customElements.define('tab-set', TabSet);
