/** `<copy-agenda>`: copies the agenda as Markdown, and says so. */
import { copied } from '#site/client/clipboard.ts';

class CopyAgenda extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const success = await copied(this.dataset.markdown ?? '');
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = success ? 'Copied' : 'Not copied: save the Markdown instead';
  }
}

customElements.define('copy-agenda', CopyAgenda);
