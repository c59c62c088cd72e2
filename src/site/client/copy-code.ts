/** `<copy-code>`: copies the code of its figure, and says so. */
import { wordsFrom } from '#words/say.ts';
import { copied } from './clipboard.ts';
import { COPY_WORDS } from './copy-words.ts';

const SAID_FOR = 2000;

class CopyCode extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const code = this.closest('figure')?.querySelector('pre')?.cloneNode(true) as HTMLElement | undefined;
    // What a change takes out is not pasted anywhere.
    code?.querySelectorAll('del').forEach((line) => line.remove());
    this.#say(await copied(code?.textContent ?? ''));
  }

  #say(success: boolean): void {
    const status = this.querySelector('[aria-live]');
    if (!status) return;
    const words = wordsFrom(this, COPY_WORDS);
    status.textContent = success ? words.copied : words.refused;
    setTimeout(() => {
      status.textContent = '';
    }, SAID_FOR);
  }
}

customElements.define('copy-code', CopyCode);
