/** Turns what was read into plain Markdown and components: after this nobody asks which syntax an author used. */
import type { Parents, PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';
import { alertOf } from './alerts.ts';
import {
  componentUse,
  isDirective,
  isJsx,
  stringAttributes,
  type ComponentUse,
  type JsxElement,
} from './component-use.ts';
import type { AuthoredComponent } from './components.ts';
import { plainFootnoteNames } from './footnotes.ts';
import type { Positions } from './positions.ts';
import { colonsAsText } from './text-directives.ts';
import type { NodeOf, TreeIndex } from './tree.ts';

/** A component of the theme in a tree of Markdown. */
export interface ComponentNode {
  type: 'component';
  name: AuthoredComponent | 'Included';
  props: Readonly<Record<string, string>>;
  children: RootContent[];
  position?: Position | undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode;
  }
}

const NEEDS_WORK = [
  'blockquote',
  'containerDirective',
  'leafDirective',
  'textDirective',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

/** What is left of an expression among words: it shows nothing, and neither does the white space around it. */
const COMMENT: NodeOf<'html'> = { type: 'html', value: '<!-- -->' };

/** Changes the indexed tree in place. */
export function normalise(index: TreeIndex, positions: Positions): void {
  plainFootnoteNames(index);
  const placed = index.nodes(...NEEDS_WORK);
  const parents = new Set(placed.map(({ parent }) => parent));
  // The last parents first: what is inside is put right before what is around it is taken apart.
  for (const parent of [...parents].reverse()) {
    if (parent === undefined) continue;
    parent.children = (parent.children as RootContent[]).flatMap((child) => replace(child, positions));
  }
}

function replace(node: RootContent, positions: Positions): readonly RootContent[] {
  if (node.type === 'blockquote') return [alertOrQuote(node, positions)];
  if (node.type === 'textDirective') return colonsAsText(node, positions);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxjsEsm') return [];
  if (node.type === 'mdxTextExpression') return [COMMENT];
  if (!isDirective(node) && !isJsx(node)) return [node];
  const use = componentUse(node);
  if (use !== undefined) return [component(use)];
  return isJsx(node) && node.name !== null && /^[a-z][a-z0-9]*$/.test(node.name)
    ? asHtml(node, node.name)
    : node.children;
}

function alertOrQuote(node: NodeOf<'blockquote'>, positions: Positions): RootContent {
  const alert = alertOf(node, positions);
  if (alert?.type === undefined || !alert.isAlone || alert.content.length === 0) return node;
  return {
    type: 'component',
    name: 'Callout',
    props: { type: alert.type },
    children: alert.content,
    position: node.position,
  };
}

function component({ component: name, props, content, node }: ComponentUse): ComponentNode {
  return { type: 'component', name, props, children: [...asBlocks(content)], position: node.position };
}

/** JSX may hold words without a paragraph: `<Card title="…">Be kind.</Card>`. */
function asBlocks(content: readonly RootContent[]): readonly RootContent[] {
  const blocks: RootContent[] = [];
  let open: PhrasingContent[] | undefined;
  for (const node of content) {
    if (node === COMMENT) open?.push(COMMENT);
    else if (!isPhrasing(node)) {
      open = undefined;
      blocks.push(node);
    } else if (open === undefined) {
      open = [node];
      blocks.push({ type: 'paragraph', children: open });
    } else open.push(node);
  }
  return blocks;
}

const PHRASING: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
]);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** An element of HTML in JSX is raw HTML, for the sanitiser to judge. */
function asHtml(node: JsxElement, name: string): readonly RootContent[] {
  const attributes = Object.entries(stringAttributes(node))
    .filter(([attribute]) => /^[a-z][\w-]*$/i.test(attribute))
    .map(([attribute, value]) => ` ${attribute}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  const opening: RootContent = { type: 'html', value: `<${name}${attributes.join('')}>` };
  const isVoid = node.children.length === 0 && /^(?:br|hr|img|wbr)$/.test(name);
  return isVoid
    ? [opening]
    : [opening, ...(node as Parents & { children: RootContent[] }).children, { type: 'html', value: `</${name}>` }];
}
