/** Folds the parts of the table on a narrow screen, where they stand one below the other. Wide screens and paper show all of it. */

export function foldParts(table: HTMLElement): void {
  const first = table.querySelector('[data-ask]')?.closest('tr');
  for (const name of table.querySelectorAll<HTMLElement>('[data-fold]')) {
    const heading = name.parentElement;
    const part = heading?.parentElement?.classList.contains('row-group')
      ? heading.closest('tbody')
      : heading?.closest('tr');
    if (!heading || !part) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.textContent = name.textContent;
    const show = (isOpen: boolean) => {
      button.ariaExpanded = String(isOpen);
      part.classList.toggle('folded', !isOpen);
    };
    button.addEventListener('click', () => show(part.classList.contains('folded')));
    name.after(button);
    // The first group shows what is behind the others.
    show(part === first);
  }
}
