/** The dialog's markup, and its parts by name. */
import searchIcon from 'lucide-static/icons/search.svg?raw';

const MARKUP = `
  <dialog class="search" aria-label="Search the playbook">
    <div class="search-field" role="search">
      ${searchIcon.replace(/<!--[^]*?-->/, '').replace('<svg', '<svg aria-hidden="true"')}
      <input type="text" role="combobox" aria-label="Search" aria-autocomplete="list" aria-expanded="false" aria-controls="search:results"
        placeholder="A word, an acronym or a whole question" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go">
      <button type="button" class="search-close">Close</button>
    </div>
    <div class="search-body">
      <details class="search-filters" hidden>
        <summary>Filter</summary>
        <fieldset data-facet="kind"><legend>What it is</legend></fieldset>
        <fieldset data-facet="audience"><legend>Written for</legend></fieldset>
      </details>
      <div class="search-found">
        <p class="search-status" role="status"></p>
        <p class="search-corrected" hidden>Showing results for <strong></strong>. <button type="button">Search for exactly <span></span></button></p>
        <div id="search:results" role="listbox" aria-label="Results"></div>
        <button type="button" class="search-more" hidden>Show more</button>
        <div class="search-ways"></div>
      </div>
    </div>
    <p class="search-keys" aria-hidden="true"><span><kbd>↑</kbd> <kbd>↓</kbd> to choose</span> <span><kbd>↵</kbd> to open</span> <span><kbd>Esc</kbd> to close</span></p>
  </dialog>`;

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly close: HTMLButtonElement;
  readonly filters: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly corrected: HTMLElement;
  readonly results: HTMLElement;
  readonly more: HTMLButtonElement;
  /** Where to go when nothing is found, or nothing was asked yet. */
  readonly ways: HTMLElement;
}

export function fillDialog(host: HTMLElement): DialogParts {
  // eslint-disable-next-line no-restricted-syntax -- a constant of the theme, with no content in it
  host.innerHTML = MARKUP;
  return {
    dialog: part(host, 'dialog', HTMLDialogElement),
    input: part(host, 'input', HTMLInputElement),
    close: part(host, '.search-close', HTMLButtonElement),
    filters: part(host, '.search-filters', HTMLDetailsElement),
    status: part(host, '.search-status', HTMLElement),
    corrected: part(host, '.search-corrected', HTMLElement),
    results: part(host, '#search\\:results', HTMLElement),
    more: part(host, '.search-more', HTMLButtonElement),
    ways: part(host, '.search-ways', HTMLElement),
  };
}

export function part<T extends Element>(host: ParentNode, selector: string, type: new () => T): T {
  const found = host.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search dialog has no \`${selector}\`.`);
  return found;
}
