/** `<copy-agenda>`: copies the agenda as Markdown, and says so. */
import { copied } from '#site/client/clipboard.ts';
import { wordsFrom } from '#words/say.ts';
import { COPY_WORDS } from './copy-words.ts';

class CopyAgenda extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const words = wordsFrom(this, COPY_WORDS);
    const success = await copied(this.dataset.markdown ?? '');
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = success ? words.copied : words.notCopied;
  }
}

customElements.define('copy-agenda', CopyAgenda);
