/** The link that holds a plan. As long as it is on the page it holds what the page shows: it is never older than the plan. */
import { copied } from '#site/client/clipboard.ts';
import type { Plan } from './plan.ts';
import { toHandOn } from './plan-fields.ts';
import type { PlannerWords } from './planner-words.ts';
import { part } from './parts.client.ts';
import { toFragment } from './share.ts';

export class PlanLink {
  readonly #panel: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #remark: HTMLElement;
  readonly #words: PlannerWords;
  readonly #say: (words: string) => void;
  /** A link takes a moment to be made; of several, only the last one is written. */
  #turn = 0;
  /** The address that the clipboard holds, as far as the page knows. */
  #copied: string | undefined;

  constructor(around: HTMLElement, words: PlannerWords, say: (words: string) => void) {
    this.#panel = part(around, 'link', HTMLElement);
    this.#field = part(around, 'address', HTMLInputElement);
    this.#remark = part(around, 'link-words', HTMLElement);
    [this.#words, this.#say] = [words, say];
    part(around, 'close-link', HTMLButtonElement).addEventListener('click', () => {
      this.close();
      part(around, 'share', HTMLButtonElement).focus();
    });
  }

  async share(plan: Plan): Promise<void> {
    // Open from here on, so that what is written meanwhile is followed.
    this.#panel.hidden = false;
    const address = await this.#write(plan);
    if (address === undefined) return;
    const isCopied = await copied(address);
    // Meanwhile the plan may have changed, or its link been put away.
    if (!this.#isOpen) return;
    if (isCopied) this.#copied = address;
    else this.#field.select();
    this.#say(isCopied ? this.#words.copied : this.#words.linked);
    this.#tellAge();
  }

  /** Writes the link anew where it is on the page. */
  follow(plan: Plan | undefined): void {
    if (plan === undefined) this.close();
    else if (this.#isOpen) void this.#write(plan);
  }

  close(): void {
    this.#turn += 1;
    this.#panel.hidden = true;
    this.#field.value = '';
    this.#copied = undefined;
  }

  get #isOpen(): boolean {
    return !this.#panel.hidden;
  }

  /** None where a later one takes its place, or where the plan is too long. */
  async #write(plan: Plan): Promise<string | undefined> {
    this.#turn += 1;
    const turn = this.#turn;
    // Until the new one is there, nobody copies the one of before.
    this.#field.value = '';
    const fragment = await toFragment(toHandOn(plan));
    if (turn !== this.#turn) return undefined;
    if (fragment === undefined) {
      this.close();
      this.#say(this.#words.tooLong);
      return undefined;
    }
    this.#field.value = new URL(fragment, location.href.replace(/[?#].*/, '')).href;
    if (document.activeElement === this.#field) this.#field.select();
    this.#tellAge();
    return this.#field.value;
  }

  #tellAge(): void {
    const isOlder = this.#copied !== undefined && this.#copied !== this.#field.value;
    this.#remark.textContent = isOlder ? this.#words.copiedBefore : '';
  }
}
