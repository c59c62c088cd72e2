/** The introduction of the page: open as long as there is no plan, then folded. A reader may open it again. */

let isFolded = false;

export function foldIntroduction(): void {
  if (isFolded) return;
  isFolded = true;
  const introduction = document.querySelector<HTMLDetailsElement>('details.introduction');
  introduction?.classList.add('folds');
  introduction?.removeAttribute('open');
}
