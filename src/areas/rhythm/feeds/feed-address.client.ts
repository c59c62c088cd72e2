/** `<feed-address>`: copies the whole address of the calendar beside it, which only the browser knows. */
import { copied } from '#site/client/clipboard.ts';
import { wordsFrom } from '#words/say.ts';
import { ADDRESS_WORDS } from './feed-address-words.ts';

class FeedAddress extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const address = this.parentElement?.querySelector('a')?.href ?? '';
    const status = this.querySelector('[role="status"]');
    const success = await copied(address);
    // Whoever cannot copy by button can by hand.
    if (status) status.textContent = success ? wordsFrom(this, ADDRESS_WORDS).copied : address;
  }
}

customElements.define('feed-address', FeedAddress);
