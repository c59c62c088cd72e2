/** `<search-opener>`: a button that opens the search. So do `/`, until it is switched off, and Ctrl+K or ⌘K; the dialog is loaded at the first use. */
import { wordsFrom } from '#words/say.ts';
import { OPENER_WORDS } from './search/opener-words.ts';

class SearchOpener extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void open());
    if (isSlashOff()) button?.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  }
}

async function open(): Promise<void> {
  try {
    const { openSearch } = await import('./search/dialog.ts');
    await openSearch();
  } catch {
    sayUnavailable();
  }
}

/** Some browsers remember a failed script, so only a new page requests it again. */
function sayUnavailable(): void {
  if (document.querySelector('dialog[open]')) return;
  const dialog = document.createElement('dialog');
  const text = document.createElement('p');
  const words = wordsFrom(document.querySelector<HTMLElement>('search-opener') ?? document.body, OPENER_WORDS);
  text.textContent = words.unavailable;
  const button = (label: string, act: () => void) => {
    const made = document.createElement('button');
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };
  dialog.append(
    text,
    button(words.reload, () => location.reload()),
    ' ',
    button(words.dismiss, () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Set before the first paint by `public/theme.js`, and by the switch in the dialog. */
const isSlashOff = () => 'slash' in document.documentElement.dataset;

/** A box to tick takes no text, so `/` in it opens the search like anywhere else. */
const TAKES_TEXT =
  'textarea, select, [role="textbox"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])';

/** The first of the path is where the key was pressed, also within a component of an adopter's page. */
function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TAKES_TEXT));
}

document.addEventListener('keydown', (event) => {
  const isSlash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isSlashOff() && !isTyping(event);
  const isChord =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isChord) return;
  event.preventDefault();
  void open();
});

customElements.define('search-opener', SearchOpener);
