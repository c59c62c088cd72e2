/** HTML to the Markdown that Waymark reads: callouts and details as directives, marks that Markdown lacks as the elements they are. */
import type { Element, Root } from 'hast';
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { isCallout } from '../callout-names.ts';
import { attribute, classesOf, findElement, isElement, lineOf, readHtml } from './read-html.ts';
import { tidied } from './tidy.ts';
import { directiveHandlers, UNSAFE, type ContainerBlock, type DefinitionBlock } from './written.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type State = Parameters<Handle>[0];

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
    return writer.stringify(converter.runSync(tidied(tree)));
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
  pre: (_, node: Element) => {
    const title = attribute(node, 'dataTitle');
    const inner = findElement(node, ({ tagName }) => tagName === 'code') ?? node;
    const named = classesOf(inner).find((name) => name.startsWith('language-'));
    const language = named?.slice('language-'.length);
    const value = codeIn(node).replace(/\n+$/, '');
    // A name above code stands behind its language, and so needs one.
    if (title !== undefined) return { type: 'code', lang: language ?? 'text', meta: `title="${title}"`, value };
    return { type: 'code', lang: language ?? null, meta: null, value };
  },
  q: (state, node: Element) => [
    { type: 'text', value: '“' },
    ...phrasing(state.all(node)),
    { type: 'text', value: '”' },
  ],
};

const converter = unified().use(rehypeRemark, { document: true, handlers: HANDLERS }).freeze();

function codeIn(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return !isElement(child) ? '' : child.tagName === 'br' ? '\n' : codeIn(child);
    })
    .join('');
}

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
