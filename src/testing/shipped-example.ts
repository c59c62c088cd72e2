/** Whether `content/` is the example that this repository ships: tests of the example say nothing about another playbook. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';

export const EXAMPLE = fileURLToPath(new URL('../../content/', import.meta.url));
/** A line for each file, so that changes to different files merge. `node scripts/shipped-example.ts` writes it. */
export const MANIFEST = fileURLToPath(new URL('../../scripts/shipped-example.sha256', import.meta.url));

export function isShippedExample(): boolean {
  return manifestOf(EXAMPLE) === readFileSync(MANIFEST, 'utf8');
}

/** In the form that `sha256sum --check` reads, from within the folder. */
export function manifestOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const lines = diskTree(folder, USUAL_MOST_FILES).files.map(
    ({ path, bytes }) => `${createHash('sha256').update(bytes()).digest('hex')}  ${path}\n`,
  );
  return lines.join('');
}
