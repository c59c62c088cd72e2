/** The link from a plan to the page of the level it grows towards; hidden where the ladder no longer has that level. */
import type { LadderOutline } from './file/outline.ts';

export function showLevelLink(link: HTMLAnchorElement, level: LadderOutline['levels'][number] | undefined): void {
  link.closest('p')?.toggleAttribute('hidden', level === undefined);
  if (level === undefined) return;
  link.textContent = level.label;
  link.href = `${document.documentElement.dataset.root ?? '/'}${level.href.slice(1)}`;
}
