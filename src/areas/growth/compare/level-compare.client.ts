/** Narrows the table of levels to those chosen, and keeps the choice in the address, so that it can be shared. */

/** More than this cannot be read side by side. */
const MOST = 3;
const NAME = 'levels';

class LevelCompare extends HTMLElement {
  connectedCallback(): void {
    const table = document.querySelector<HTMLElement>('.compare');
    const selects = [...this.querySelectorAll('select')];
    const [first] = selects;
    if (table === null || first === undefined) return;

    const show = (levels: readonly string[]) => {
      for (const [index, select] of selects.entries()) select.value = levels[index] ?? '';
      narrow(table, levels);
    };
    for (const select of selects) {
      select.addEventListener('change', () => {
        const levels = chosen(selects);
        remember(levels);
        narrow(table, levels);
      });
    }
    this.querySelector('button')?.addEventListener('click', () => {
      remember([]);
      show([]);
    });

    const known = [...first.options].map(({ value }) => value).filter((value) => value !== '');
    show(remembered(known));
  }
}

/** Each level once, in the order of the ladder, whatever place it was chosen for. */
function chosen(selects: readonly HTMLSelectElement[]): readonly string[] {
  return [...new Set(selects.map(({ value }) => value))].filter((value) => value !== '');
}

/** With nothing chosen, all levels are there. */
function narrow(table: HTMLElement, levels: readonly string[]): void {
  table.classList.toggle('narrowed', levels.length > 0);
  for (const part of table.querySelectorAll<HTMLElement>('[data-level]'))
    part.hidden = levels.length > 0 && !levels.includes(part.dataset.level ?? '');
}

function remember(levels: readonly string[]): void {
  const address = new URL(location.href);
  if (levels.length === 0) address.searchParams.delete(NAME);
  else address.searchParams.set(NAME, levels.join(','));
  history.replaceState(history.state, '', address);
}

/** A level that no longer exists is passed over. */
function remembered(known: readonly string[]): readonly string[] {
  const wanted = new URLSearchParams(location.search).get(NAME)?.split(',') ?? [];
  return [...new Set(wanted)].filter((level) => known.includes(level)).slice(0, MOST);
}

customElements.define('level-compare', LevelCompare);

// A module, so that its names are its own.
export {};
