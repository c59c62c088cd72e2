/** From a tree of Markdown to a tree of HTML in which components are single elements. Nothing in it is trusted yet. */
import type { Element, ElementContent, Parents, Root as HtmlRoot } from 'hast';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { defaultHandlers, toHast, type Handlers, type State } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import type { ComponentName } from '#model/rich-text.ts';
import type { ComponentNode } from './normalise.ts';
import { COMPONENT_TAG } from './sanitiser.ts';
import type { NodeOf } from './tree.ts';

/** A component, and where it has them, the finished HTML inside it. */
export interface ComponentFound {
  readonly name: ComponentName;
  readonly props: Readonly<Record<string, string>>;
  readonly html: string | undefined;
}

export interface HtmlTree {
  readonly tree: HtmlRoot;
  /** By the index that their elements carry. */
  readonly components: readonly ComponentFound[];
}

/** Of a type of its own while raw HTML is parsed, which makes elements, and so can neither forge it nor tear it. */
interface ComponentPlace {
  type: 'component';
  index: number;
  children: ElementContent[];
}

declare module 'hast' {
  interface ElementContentMap {
    componentPlace: ComponentPlace;
  }
  interface RootContentMap {
    componentPlace: ComponentPlace;
  }
}

export type WriteCode = (node: NodeOf<'code'>) => ComponentFound;

export function toHtmlTree(tree: Root, writeCode: WriteCode): HtmlTree {
  const components: ComponentFound[] = [];
  const place = (component: ComponentFound, children: ElementContent[]): ElementContent => {
    const index = components.push(component) - 1;
    return { type: 'component', index, children };
  };
  const handlers: Handlers = {
    ...addressHandlers,
    code: (_state, node: NodeOf<'code'>) => place(writeCode(node), []),
    component: (state: State, node: ComponentNode) => place({ name: node.name, props: node.props, html: undefined }, state.all(node as Nodes)),
  };
  const html = toHast(tree, { allowDangerousHtml: true, clobberPrefix: 'note:', handlers }) as HtmlRoot;
  const parsed = hasRaw(html) ? parseRaw(html) : html;
  if (components.length > 0) nameComponents(parsed);
  return { tree: parsed, components };
}

/** One line of Markdown; it holds neither components nor HTML. */
export function toInlineTree(nodes: readonly PhrasingContent[]): HtmlRoot {
  const line = toHast({ type: 'paragraph', children: [...nodes] }, { handlers: addressHandlers });
  return { type: 'root', children: line.type === 'element' ? line.children : [] };
}

// Addresses stay as they are written: whoever resolves them compares them with names of files.
const addressHandlers: Handlers = {
  link: (state, node: NodeOf<'link'>) => withAddress(defaultHandlers.link(state, node), 'href', node.url),
  image: (state, node: NodeOf<'image'>) => withAddress(defaultHandlers.image(state, node), 'src', node.url),
  linkReference: (state, node: NodeOf<'linkReference'>) => withAddress(defaultHandlers.linkReference(state, node), 'href', definedAddress(state, node)),
  imageReference: (state, node: NodeOf<'imageReference'>) => withAddress(defaultHandlers.imageReference(state, node), 'src', definedAddress(state, node)),
};

function definedAddress(state: State, node: NodeOf<'linkReference' | 'imageReference'>): string | undefined {
  return state.definitionById.get(node.identifier.toUpperCase())?.url;
}

function withAddress<Made extends ElementContent | ElementContent[]>(made: Made, property: 'href' | 'src', url: string | undefined): Made {
  if (!Array.isArray(made) && made.type === 'element' && url !== undefined) made.properties[property] = url;
  return made;
}

function hasRaw(parent: Parents | ComponentPlace): boolean {
  return parent.children.some((child) => (child.type as string) === 'raw' || ('children' in child && hasRaw(child)));
}

const reparse = unified().use(rehypeRaw, { passThrough: ['component'] }).freeze();

/** Reads raw HTML as a browser would, tags that open in one place and close in another included. */
function parseRaw(tree: HtmlRoot): HtmlRoot {
  return reparse.runSync(tree);
}

/** Makes components elements again, by a name that no author can write. */
function nameComponents(parent: Parents): void {
  parent.children = (parent.children as ElementContent[]).map((child): ElementContent => {
    const named = child.type === 'component' ? componentElement(child) : child;
    if ('children' in named) nameComponents(named as Element);
    return named;
  }) as typeof parent.children;
}

function componentElement({ index, children }: ComponentPlace): Element {
  return { type: 'element', tagName: COMPONENT_TAG, properties: { dataIndex: String(index) }, children };
}
