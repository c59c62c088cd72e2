/** How far a playbook that began as an example has become its owners': what is still marked, and what is done. */
import { decode } from '#source/decode.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { marksIn, type Mark } from './marks.ts';

export interface Adoption {
  /** Still to be decided, by file. */
  readonly left: readonly Mark[];
  /** What they were about has been replaced, so that they can go. */
  readonly replaced: readonly Mark[];
  /** How many there were at the beginning; what is deleted counts too. */
  readonly of: number;
}

/** @param recorded how many marks the content began with, as `playbook.yaml` says */
export function adoptionOf(tree: Pick<ContentTree, 'files'>, recorded: number | undefined): Adoption {
  const paths = new Set(tree.files.map(({ path }) => path));
  const marks = tree.files.flatMap(marksOf);
  const isLeft = (mark: Mark) =>
    mark.fact === undefined ||
    (mark.group === 'table' ? paths.has(beside(mark.file, mark.fact)) : mark.lines.length > 0);
  const left = marks.filter(isLeft);
  return {
    left,
    replaced: marks.filter((mark) => !isLeft(mark)),
    // Authors may mark more than there was.
    of: Math.max(recorded ?? 0, marks.length),
  };
}

function marksOf(file: RawFile): readonly Mark[] {
  if (!/\.(ya?ml|mdx?)$/.test(file.path)) return [];
  const source = decode(file);
  return 'rule' in source ? [] : marksIn(source);
}

/** A table is named by its path from the file that speaks of it. */
function beside(file: string, table: string): string {
  return [...file.split('/').slice(0, -1), table].join('/');
}
