/** `<search-opener>`: a button that opens the search. So do `/` and Ctrl+K or ⌘K; the dialog is loaded at the first use. */

class SearchOpener extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void open());
  }
}

async function open(): Promise<void> {
  const { openSearch } = await import('./search/dialog.ts');
  openSearch();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isChord =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isChord) return;
  event.preventDefault();
  void open();
});

customElements.define('search-opener', SearchOpener);
