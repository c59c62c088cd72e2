/** Moves through the options of a combobox while the cursor stays in its field, after the ARIA pattern. */

const MOVES = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'] as const;
type Move = (typeof MOVES)[number];
const PAGE = 5;

export class ActiveOption {
  readonly #field: HTMLElement;
  readonly #list: HTMLElement;

  constructor(field: HTMLElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** After the options have changed: none is chosen. */
  reset(): void {
    this.#choose(undefined);
    this.#field.setAttribute('aria-expanded', String(this.#options().length > 0));
  }

  #options(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #current(): HTMLElement | undefined {
    return this.#options().find((option) => option.ariaSelected === 'true');
  }

  #onKey(event: KeyboardEvent): void {
    // Keys that choose a character in an input method are not ours.
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const option = this.#current() ?? this.#options()[0];
      option?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey }),
      );
    } else if (isMove(event.key) && !event.shiftKey && !event.altKey) {
      this.#move(event, event.key);
    }
  }

  #move(event: KeyboardEvent, move: Move): void {
    const options = this.#options();
    const current = this.#current();
    // Without an option chosen, Home and End belong to the text that is being typed.
    if (options.length === 0 || (current === undefined && (move === 'Home' || move === 'End'))) return;
    event.preventDefault();
    this.#choose(options[placeAfter(move, current === undefined ? -1 : options.indexOf(current), options.length)]);
  }

  #choose(option: HTMLElement | undefined): void {
    for (const each of this.#options()) each.ariaSelected = String(each === option);
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }
}

function isMove(key: string): key is Move {
  return MOVES.some((move) => move === key);
}

function placeAfter(move: Move, at: number, count: number): number {
  switch (move) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'PageDown':
      return Math.min(count - 1, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
  }
}
