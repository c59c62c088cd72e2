/** Opens the search: loaded when a reader first asks for it, with its stylesheet, and never before. */
import stylesheet from './dialog.css?url';
import { SearchDialog } from './search-dialog.ts';

let dialog: SearchDialog | undefined;
let opening: Promise<void> | undefined;

export function openSearch(): void {
  opening ??= prepare();
  void opening.then(() => dialog?.open());
}

async function prepare(): Promise<void> {
  await loadStyles();
  customElements.define('search-dialog', SearchDialog);
  dialog = new SearchDialog();
  document.body.append(dialog);
}

/** Linked from here, because a stylesheet that a script imports would be linked on every page. */
function loadStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  return new Promise((resolve) => {
    // Without its styles the search is plain, and works.
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve());
    document.head.append(link);
  });
}
