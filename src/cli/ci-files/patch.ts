/** What would change in a file, as `git apply` takes it. */
import { printable } from '#model/printable.ts';
import type { PlannedFile } from './plan.ts';

export async function patchOf({ path, former, text }: PlannedFile): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const before = former === undefined ? '/dev/null' : `a/${path}`;
  const patch = createTwoFilesPatch(
    before,
    `b/${path}`,
    former?.replaceAll('\r\n', '\n') ?? '',
    text,
    undefined,
    undefined,
    {
      context: 3,
      headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
    },
  );
  return patch.split('\n').map(printable).join('\n');
}
