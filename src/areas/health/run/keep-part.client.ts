/** The end of a run: what still keeps it from being kept, and the ways to keep it. */
import { newFileAddress } from '#site/client/new-file-address.ts';
import type { RunWords } from './run-words.ts';
import type { SnapshotFile } from './snapshot-file.ts';

/** @param notes what is missing, some of which may be left */
export function showNotes(run: ParentNode, notes: readonly string[]): void {
  run.querySelector('.obstacles')?.replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    }),
  );
}

/** @param file none while it may not be kept */
export function showFile(run: ParentNode, file: SnapshotFile | undefined): void {
  for (const button of run.querySelectorAll<HTMLButtonElement>('[data-step="save"], [data-step="copy-file"]'))
    button.disabled = file === undefined;
  const link = run.querySelector<HTMLAnchorElement>('[data-new-file]');
  if (!link) return;
  // A text too long for an address can be saved, and put there.
  const address = file && newFileAddress(link.dataset.newFile ?? '', file);
  link.hidden = address === undefined;
  if (address !== undefined) link.href = address;
}

/** What a unit, a role or a team is called: as the lists to choose from say it. */
export function nameIn(page: ParentNode, words: Pick<RunWords, 'organisation'>, ref: string): string {
  if (ref === '') return words.organisation;
  const option = [...page.querySelectorAll<HTMLOptionElement>('option')].find(({ value }) => value === ref);
  return option?.text ?? ref.split('/').at(-1) ?? ref;
}
