/** HTML to the Markdown that Waymark reads: callouts and details as directives, marks that Markdown lacks as the elements they are. */
import type { Element, Root } from 'hast';
import { toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, DefinitionContent, PhrasingContent, Root as MarkdownRoot } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isCallout } from '../callout-names.ts';
import { attribute, findElement, isElement, lineOf, readHtml } from './read-html.ts';
import { tidied } from './tidy.ts';
import { directiveHandlers, UNSAFE, type ContainerBlock, type DefinitionBlock } from './written.ts';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    // Underscores mark no part of a word.
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: directiveHandlers,
    unsafe: UNSAFE,
  })
  .freeze();

/** @returns nothing where it nests too deep to be read */
export function htmlToMarkdown(html: string): string | undefined {
  const tree = readHtml(html, { isFragment: true });
  return tree && treeToMarkdown(tree);
}

/**
 * A callout is `<aside data-callout="note" data-title="…">`.
 * @returns nothing where it nests too deep to be written
 */
export function treeToMarkdown(tree: Root): string | undefined {
  try {
    const markdown = toMdast(tidied(tree), { document: true, handlers: HANDLERS });
    return writer.stringify(markdown as MarkdownRoot);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const HANDLERS: Readonly<Record<string, Handle>> = {
  aside: (state, node: Element) => {
    const name = attribute(node, 'dataCallout') ?? '';
    const children = state.toFlow(state.all(node));
    return isCallout(name) ? container(name, attribute(node, 'dataTitle') ?? '', children) : children;
  },
  details: (state, node: Element) => {
    const summary = findElement(node, ({ tagName }) => tagName === 'summary');
    const rest = { ...node, children: node.children.filter((child) => child !== summary) };
    const title = summary === undefined ? '' : lineOf(summary);
    return container('details', title === '' ? 'Details' : title, state.toFlow(state.all(rest)));
  },
  br: (state) => (state.inTable ? { type: 'html', value: '<br>' } : { type: 'break' }),
  dl: (state, node: Element) => definitions(state, node),
  figcaption: (state, node: Element) => ({ type: 'paragraph', children: phrasing(state.all(node)) }),
  ...Object.fromEntries(
    ['u', 'ins', 'mark', 'kbd', 'sub', 'sup'].map((name): [string, Handle] => [
      name,
      (state, node: Element) => [
        { type: 'html', value: `<${name}>` },
        ...phrasing(state.all(node)),
        { type: 'html', value: `</${name}>` },
      ],
    ]),
  ),
  input: (_, node: Element) =>
    attribute(node, 'type') === 'checkbox'
      ? { type: 'text', value: node.properties.checked === true ? '☑ ' : '☐ ' }
      : undefined,
  q: (state, node: Element) => [
    { type: 'text', value: '“' },
    ...phrasing(state.all(node)),
    { type: 'text', value: '”' },
  ],
};

function definitions(state: State, list: Element): DefinitionBlock | undefined {
  const parts = list.children
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'div' ? part.children.filter(isElement) : [part]));
  const children = parts.map((part): ContainerBlock => {
    const content = state.toFlow(state.all(part));
    return container(part.tagName === 'dt' ? 'term' : 'definition', '', content);
  });
  return children.length === 0 ? undefined : { type: 'definitionBlock', children };
}

function container(name: string, title: string, children: unknown): ContainerBlock {
  // What the converter calls flow is what a block may hold.
  return { type: 'containerBlock', name, title, children: children as (BlockContent | DefinitionContent)[] };
}

function phrasing(nodes: readonly unknown[]): PhrasingContent[] {
  // Marks with blocks in them were taken apart before.
  return nodes as PhrasingContent[];
}
