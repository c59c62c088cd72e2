/** `<rhythm-filter>`: narrows the rituals of a page by what was chosen, and keeps that in the address, so that it can be sent to somebody. */

class RhythmFilter extends HTMLElement {
  connectedCallback(): void {
    const choices = [...this.querySelectorAll('select')];
    for (const select of choices) {
      select.value = remembered(select);
      select.addEventListener('change', () => {
        remember(select);
        this.#narrow(choices);
      });
    }
    this.#narrow(choices);
  }

  /** A ritual says of itself which ids it has; what stands around rituals goes when none of them is left. */
  #narrow(choices: readonly HTMLSelectElement[]): void {
    const rituals = [...document.querySelectorAll<HTMLElement>('[data-ritual]')];
    for (const ritual of rituals)
      ritual.classList.toggle('filtered', !choices.every(({ name, value }) => hasKey(ritual, name, value)));
    for (const ritual of rituals) ritual.hidden = ritual.matches('.filtered, .not-now');
    for (const group of document.querySelectorAll<HTMLElement>('[data-ritual-group]'))
      group.hidden = group.querySelector('[data-ritual]:not([hidden])') === null;
    const output = this.querySelector('output');
    if (output) output.value = choices.some(({ value }) => value !== '') ? this.#count(rituals) : '';
  }

  #count(rituals: readonly HTMLElement[]): string {
    const named = (shown: readonly HTMLElement[]) =>
      new Set(shown.map((ritual) => ritual.querySelector('a')?.getAttribute('href'))).size;
    return `${named(rituals.filter((ritual) => !ritual.matches('.filtered')))} of ${named(rituals)} rituals on this page`;
  }
}

function hasKey(ritual: HTMLElement, name: string, wanted: string): boolean {
  return wanted === '' || (ritual.dataset[name] ?? '').split(' ').includes(wanted);
}

function remember({ name, value }: HTMLSelectElement): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/** A choice that no longer exists is passed over: the rhythm is shown whole. */
function remembered({ name, options }: HTMLSelectElement): string {
  const wanted = new URLSearchParams(location.search).get(name);
  return [...options].find((option) => option.value === wanted)?.value ?? '';
}

customElements.define('rhythm-filter', RhythmFilter);

// A module, so that its names are its own.
export {};
