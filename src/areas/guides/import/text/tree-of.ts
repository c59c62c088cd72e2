/** The syntax tree of a text, for finding things in it by their place. */
import { findOverload } from '#markdown/overload.ts';
import { positionsIn, type Positions } from '#markdown/positions.ts';
import { readSyntax, withoutNulls } from '#markdown/syntax.ts';
import { indexTree, type TreeIndex } from '#markdown/tree.ts';

export interface TextTree {
  readonly index: TreeIndex;
  readonly positions: Positions;
}

/** Never throws: a text that nobody wrote by hand has an empty tree. */
export function treeOf(text: string): TextTree {
  const whole = withoutNulls(text);
  const isRead = findOverload(whole, 'md') === undefined;
  return {
    index: indexTree(isRead ? readSyntax(whole, 'md').tree : { type: 'root', children: [] }),
    positions: positionsIn('', whole),
  };
}
