/** Opens the search: loaded when a reader first asks for it, with its stylesheets, and never before. */
import dialogStyles from './dialog.css?url';
import footStyles from './foot.css?url';
import { SearchDialog } from './search-dialog.ts';

/** Milliseconds that the search waits for its styles. */
const PATIENCE = 3000;

let preparing: Promise<SearchDialog> | undefined;

export async function openSearch(): Promise<void> {
  preparing ??= prepare();
  (await preparing).open();
}

async function prepare(): Promise<SearchDialog> {
  await Promise.all([dialogStyles, footStyles].map(loadStyles));
  customElements.define('search-dialog', SearchDialog);
  const dialog = new SearchDialog();
  document.body.append(dialog);
  return dialog;
}

/** Linked from here, because a stylesheet that a script imports would be linked on every page. */
function loadStyles(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    // Without its styles the search is plain, and works.
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve());
    setTimeout(resolve, PATIENCE);
    document.head.append(link);
  });
}
