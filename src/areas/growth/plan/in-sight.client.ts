/** Lets pages scroll so that what is reached by keyboard or link stands free of what stays in sight at the edges. */

/** @param foot what stays at the lower edge; the upper one also tells its height as `--bar` */
export function keepInSight(around: HTMLElement, head: HTMLElement, foot: HTMLElement): void {
  const root = document.documentElement;
  const measured = new ResizeObserver(() => {
    around.style.setProperty('--bar', `${head.offsetHeight}px`);
    root.style.scrollPaddingBlock = `calc(${head.offsetHeight}px + var(--space-4)) calc(${foot.offsetHeight}px + var(--space-4))`;
  });
  measured.observe(head);
  measured.observe(foot);
}
