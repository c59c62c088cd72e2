/** What `check --fix` says it did, and the patch that `--dry-run` prints in its place. */
import type { FixedContent } from '#check/fixing/fix-content.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { inSource } from '#model/source-place.ts';
import { printable } from '#model/printable.ts';
import { counted } from '#words/number-words.ts';
import { shownFile, type ContentFolder } from '../content-options.ts';

/** Each finding that is put right, by file and line, and how many there are. */
export function listOfFixes({ fixed, files }: FixedContent, folder: ContentFolder): string {
  if (fixed.length === 0) return 'Nothing here can be put right with certainty.\n';
  const lines = fixed.map(
    ({ location, message }) => `✔ ${shownFile(folder, location.file)}:${location.start.line}  ${printable(message)}`,
  );
  return `${lines.join('\n')}\n\n✔ Fixed ${counted(fixed.length, 'finding')} in ${counted(files.size, 'file')}.\n\n`;
}

/** What could be put right in the repositories of sources, where other people decide what changes. */
export function leftInSources({ checked: { diagnostics } }: FixedContent): string {
  const left = diagnostics.filter(({ fix, location }) => fix !== undefined && inSource(location.file) !== undefined);
  if (left.length === 0) return '';
  const files = new Set(left.map(({ location }) => location.file)).size;
  return `! ${counted(left.length, 'finding')} in ${counted(files, 'file')} of sources could be put right: \`check --fix\` never edits them. Change them in their own repository.\n`;
}

export async function patchFor({ files }: FixedContent, tree: ContentTree, { shown }: ContentFolder): Promise<string> {
  const { patchOf } = await import('#check/fixing/patch.ts');
  const path = (file: string) => (shown === '' || shown.startsWith('/') ? file : `${shown}/${file}`);
  // A mark at the start of a file stays in its first line.
  const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return tree.files
    .flatMap((raw) => {
      const bytes = files.get(raw.path);
      return bytes === undefined ? [] : [patchOf(path(raw.path), text(raw.bytes()), text(bytes))];
    })
    .join('');
}
