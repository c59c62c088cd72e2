/** Narrows the log by what was chosen, and keeps that in the address, so that it can be sent to somebody. */

class DecisionFilter extends HTMLElement {
  connectedCallback(): void {
    const rows = [...document.querySelectorAll<HTMLElement>('.log [data-status]')];
    const choices = [...this.querySelectorAll('select')];
    const output = this.querySelector('output');
    const apply = () => {
      for (const row of rows) row.hidden = !choices.every((choice) => matches(row, choice));
      const shown = rows.filter((row) => !row.hidden).length;
      if (output !== null)
        output.value = shown === rows.length ? `${rows.length} decisions` : `${shown} of ${rows.length} decisions`;
    };
    for (const choice of choices) {
      choice.value = remembered(choice);
      choice.addEventListener('change', () => {
        remember(choice);
        apply();
      });
    }
    apply();
  }
}

/** A row names all that it can be found by, with spaces between. */
function matches(row: HTMLElement, { name, value }: HTMLSelectElement): boolean {
  return value === '' || (row.dataset[name] ?? '').split(' ').includes(value);
}

function remember({ name, value }: HTMLSelectElement): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/** A choice that no longer exists is passed over: the log is shown whole. */
function remembered({ name, options }: HTMLSelectElement): string {
  const wanted = new URLSearchParams(location.search).get(name);
  return [...options].find((option) => option.value === wanted)?.value ?? '';
}

customElements.define('decision-filter', DecisionFilter);

// A module, so that its names are its own.
export {};
