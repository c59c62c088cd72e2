/** Names of footnotes as plain, unique anchors, whatever an author calls a note. */
import type { TreeIndex } from './tree.ts';

/** Changes the indexed tree in place. */
export function plainFootnoteNames(index: TreeIndex): void {
  for (const { node } of index.nodes('footnoteReference', 'footnoteDefinition'))
    node.identifier = plainName(node.identifier);
}

/**
 * Two names that are the same to Markdown stay the same, and two that are not stay apart.
 * A number at the end is set apart, because the second reference to the note `x` is called `x-2`.
 */
function plainName(identifier: string): string {
  return identifier
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[^a-z0-9_.-]|-(?=\d+$)/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`);
}
