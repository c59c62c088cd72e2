/** Takes comments out of a tree of HTML, with the white space that they leave behind: what readers get is the same as if nobody had written them. */
import type { Parents, RootContent } from 'hast';
import { isOnlyComments } from '../html-tags.ts';

// No content holds a null character: the parser takes them out.
const COMMENT = '\0';
const BLANKS = ' \t\n';

/** Changes the tree in place. */
export function dropComments(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) dropComments(child);
  if (!parent.children.some(isComment)) return;
  const marked = joinTexts(
    parent.children.map((child) => (isComment(child) ? { type: 'text', value: COMMENT } : child)),
  );
  parent.children = marked
    .map((child, at): RootContent => {
      if (child.type !== 'text' || !child.value.includes(COMMENT)) return child;
      const ends = { first: isEdge(marked[at - 1]), last: isEdge(marked[at + 1]) };
      return { ...child, value: withoutMarks(child.value, ends) };
    })
    .filter((child) => child.type !== 'text' || child.value !== '');
}

function isComment(node: RootContent): boolean {
  return node.type === 'raw' && isOnlyComments(node.value);
}

/** White space beside it is nothing that readers see: the edge of an element, or the end of a line. */
function isEdge(node: RootContent | undefined): boolean {
  return node === undefined || (node.type === 'element' && node.tagName === 'br');
}

function joinTexts(nodes: readonly RootContent[]): readonly RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

function withoutMarks(marked: string, edge: { readonly first: boolean; readonly last: boolean }): string {
  const kept: string[] = [];
  let blanks = '';
  for (const piece of marked.split(COMMENT)) {
    const [from, to] = [startOfWords(piece), endOfWords(piece)];
    blanks += piece.slice(0, from);
    if (from === piece.length) continue;
    kept.push(oneOf(blanks, kept.length === 0 && edge.first), piece.slice(from, to));
    blanks = piece.slice(to);
  }
  return kept.join('') + oneOf(blanks, edge.last || (kept.length === 0 && edge.first));
}

function oneOf(blanks: string, atEdge: boolean): string {
  return blanks.includes('\n') ? '\n' : atEdge ? '' : blanks.slice(0, 1);
}

function startOfWords(text: string): number {
  let at = 0;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
  return at;
}

function endOfWords(text: string): number {
  let at = text.length;
  while (at > 0 && BLANKS.includes(text.charAt(at - 1))) at -= 1;
  return at;
}
