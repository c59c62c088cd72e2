/**
 * While some files are wrong, the last good state of them stands in for what is saved, so that all others can be shown as
 * they are.
 */
import type { Checked } from '#check/check.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';

export interface Shown {
  readonly tree: ContentTree;
  readonly checked: Checked;
}

export interface StandIns {
  /** What can be shown of a tree, the most recent first. Content with errors may fail to render, so the next one is tried. */
  candidates(tree: ContentTree, checked: Checked): Generator<Shown>;
}

/** How far errors are followed from file to file: an entry that refers to a broken one may break too. */
const MOST_ROUNDS = 5;

/** @param check what a tree holds, and what is wrong with it */
export function standIns(check: (tree: ContentTree) => Checked): StandIns {
  const good = new Map<string, RawFile>();
  return {
    *candidates(tree, checked) {
      const wrong = filesWithErrors(checked);
      for (const file of tree.files) if (!wrong.has(file.path)) good.set(file.path, file);
      if (wrong.size === 0) {
        yield { tree, checked };
        return;
      }
      // A file that breaks a rule is still an entry: its page shows what its author sees while they write.
      const unread = new Set([...wrong].filter((path) => !isRead(path, checked)));
      yield replaced(unread);
      let last = unread;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const next = new Set([...last, ...wrong, ...filesWithErrors(replaced(last).checked)]);
        if (next.size === last.size) return;
        yield replaced(next);
        last = next;
      }

      function replaced(files: ReadonlySet<string>): Shown {
        const other = {
          ...tree,
          files: tree.files.flatMap((file) => (files.has(file.path) ? (good.get(file.path) ?? []) : [file])),
        };
        return { tree: other, checked: check(other) };
      }
    },
  };
}

/** Reads each file once, so that a save in the meantime does not mix two states. */
export function steady({ files, problems, sources }: ContentTree): ContentTree {
  return {
    problems,
    ...(sources && { sources }),
    files: files.map((file) => {
      let bytes: Uint8Array | undefined;
      return { path: file.path, size: file.size, bytes: () => (bytes ??= file.bytes()) };
    }),
  };
}

/** Of a table, whether each of its rows is. */
function isRead(path: string, { playbook: { entryAt, tables, faulty } }: Checked): boolean {
  if (tables.has(path)) return faulty.every(({ file }) => file !== path);
  return entryAt(path) !== undefined;
}

function filesWithErrors({ diagnostics }: Checked): ReadonlySet<string> {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return new Set(errors.map(({ location }) => location.file));
}
