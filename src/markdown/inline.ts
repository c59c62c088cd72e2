/** Prose inside YAML: one line of Markdown. `1. x` and `# x` are words there, and HTML shows as it is written. */
import type { PhrasingContent } from 'mdast';
import { findOverload } from './overload.ts';
import { positionsIn, type Positions } from './positions.ts';
import { readSyntax, withoutNulls } from './syntax.ts';
import { colonsAsText } from './text-directives.ts';
import { indexTree } from './tree.ts';

export interface Inline {
  readonly nodes: readonly PhrasingContent[];
  /** The addresses of its links, as they are written. */
  readonly links: readonly string[];
  /** The words without markup. */
  readonly text: string;
}

// No block of Markdown begins with a full stop, and no mark-up touches a space.
const NEVER_A_BLOCK = '. ';

/** The line as it is parsed: the places of its nodes count in this. */
export function inlineSource(text: string): string {
  return NEVER_A_BLOCK + withoutNulls(text).replace(/\s+/g, ' ').trim();
}

export function parseInline(text: string): Inline {
  const line = inlineSource(text).slice(NEVER_A_BLOCK.length);
  const nodes = hasMarkup(line) ? readLine(line) : [{ type: 'text', value: line } as const];
  const index = indexTree({ type: 'root', children: [...nodes] });
  const words = index.all.map(({ node }) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''));
  return {
    nodes,
    links: index.nodes('link').map(({ node }) => node.url),
    text: words.join(''),
  };
}

/** Most prose is plain, and the parser is not asked. */
function hasMarkup(line: string): boolean {
  return /[*_`~[\]<>&\\@]|:\/\/|www\./i.test(line);
}

function readLine(line: string): readonly PhrasingContent[] {
  const source = NEVER_A_BLOCK + line;
  const tree = findOverload(source, 'md') === undefined ? readSyntax(source, 'md').tree : undefined;
  const paragraph = tree?.children[0];
  if (tree?.children.length !== 1 || paragraph?.type !== 'paragraph') return [{ type: 'text', value: line }];
  const positions = positionsIn('', source);
  const index = indexTree(tree);
  // The last parents first, as in bodies.
  for (const { node } of index.all.toReversed()) {
    if (!('children' in node)) continue;
    node.children = (node.children as PhrasingContent[]).flatMap((child) => plain(child, positions));
  }
  const [first, ...rest] = paragraph.children;
  return first?.type === 'text'
    ? [{ ...first, value: first.value.slice(NEVER_A_BLOCK.length) }, ...rest]
    : paragraph.children;
}

/** What belongs into a line stays; of everything else, the words as they were written. */
function plain(node: PhrasingContent, positions: Positions): readonly PhrasingContent[] {
  switch (node.type) {
    case 'html':
      return [{ type: 'text', value: node.value }];
    case 'image':
    case 'imageReference':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'textDirective':
      return colonsAsText(node, positions);
    case 'footnoteReference':
      return [{ type: 'text', value: positions.source(node) }];
    default:
      return [node];
  }
}
