/** Narrows a matrix by what was chosen, and keeps that in the address, so that it can be sent to somebody. */

class MatrixFilter extends HTMLElement {
  connectedCallback(): void {
    const matrix = document.querySelector<HTMLElement>('.matrix');
    if (matrix === null) return;
    const choices = [...this.querySelectorAll('select')];
    const examples = this.querySelector<HTMLInputElement>('input[name="examples"]');
    const output = this.querySelector('output');

    const apply = () => {
      narrow(matrix, choices);
      if (output !== null) output.value = countOf(matrix, Number(output.dataset.all));
    };
    for (const select of choices) {
      select.addEventListener('change', () => {
        remember(select);
        apply();
      });
    }
    examples?.addEventListener('change', () => {
      for (const details of matrix.querySelectorAll('details')) details.open = examples.checked;
    });

    for (const select of choices) select.value = remembered(select);
    apply();
    if (!targetIsHidden()) return;
    for (const select of choices) select.value = '';
    apply();
  }
}

/** Each select is named after what its rows, columns and cells say of themselves: their group, track or level. */
function narrow(matrix: HTMLElement, choices: readonly HTMLSelectElement[]): void {
  for (const part of matrix.querySelectorAll<HTMLElement>('[data-group], [data-track], [data-level]')) {
    part.hidden = choices.some(
      ({ name, value }) => value !== '' && part.dataset[name] !== undefined && part.dataset[name] !== value,
    );
  }
  for (const heading of matrix.querySelectorAll<HTMLTableCellElement>('th[scope="colgroup"]'))
    spanShown(heading, matrix);
}

/** A track's heading spans the levels of it that are still there. */
function spanShown(heading: HTMLTableCellElement, matrix: HTMLElement): void {
  const levels = [...matrix.querySelectorAll<HTMLElement>('thead th[data-level]')].filter(
    (level) => level.dataset.track === heading.dataset.track && !level.hidden,
  );
  heading.colSpan = Math.max(1, levels.length);
  heading.hidden = levels.length === 0;
}

function countOf(matrix: HTMLElement, all: number): string {
  const links = [...matrix.querySelectorAll<HTMLAnchorElement>('a.permalink')].filter(
    (link) => link.closest('[hidden]') === null,
  );
  const shown = new Set(links.map((link) => link.hash)).size;
  return shown === all ? `${all} expectations` : `${shown} of ${all} expectations`;
}

function remember({ name, value }: HTMLSelectElement): void {
  const address = new URL(location.href);
  if (value === '') address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}

/** A choice that no longer exists is passed over: the matrix is shown whole. */
function remembered({ name, options }: HTMLSelectElement): string {
  const wanted = new URLSearchParams(location.search).get(name);
  return [...options].find((option) => option.value === wanted)?.value ?? '';
}

/** Whoever follows a link to one expectation means that, whatever else the address says. */
function targetIsHidden(): boolean {
  const target = document.getElementById(location.hash.slice(1));
  return target !== null && target.closest('[hidden]') !== null;
}

customElements.define('matrix-filter', MatrixFilter);

// A module, so that its names are its own.
export {};
