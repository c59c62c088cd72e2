/** What goes with a matrix that is narrowed: headings span the levels that are left, and examples open all at once. */

const matrix = document.querySelector<HTMLElement>('.matrix');
const examples = document.querySelector<HTMLInputElement>('input[name="examples"]');

function spanShown(): void {
  for (const heading of matrix?.querySelectorAll<HTMLTableCellElement>('th[scope="colgroup"]') ?? []) {
    const levels = [...(matrix?.querySelectorAll<HTMLElement>('thead th[data-level]') ?? [])].filter(
      (level) => level.dataset.track === heading.dataset.track && !level.hidden,
    );
    heading.colSpan = Math.max(1, levels.length);
    heading.hidden = levels.length === 0;
  }
}

document.addEventListener('narrowed', spanShown);
spanShown();
examples?.addEventListener('change', () => {
  for (const details of matrix?.querySelectorAll('details') ?? []) details.open = examples.checked;
});

// A module, so that its names are its own.
export {};
