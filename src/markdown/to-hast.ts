/** From a tree of Markdown to a tree of safe HTML in which components are single elements: remark to rehype, and through the sanitiser. */
import type { Element, ElementContent, Parents, Root as HtmlRoot } from 'hast';
import type { PhrasingContent, Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import type { Html } from '#model/html.ts';
import type { ComponentName } from '#model/rich-text.ts';
import { definitionListHandlers } from './definition-lists.ts';
import { dropComments } from './html/comments.ts';
import type { ComponentNode } from './normalise.ts';
import { FOOTNOTE_LABEL, FOOTNOTE_PREFIX, rehypeOwnIds } from './own-ids.ts';
import { COMPONENT_TAG, SAFE } from './sanitiser.ts';
import type { NodeOf } from './tree.ts';

/** A component, and where it has them, the finished HTML inside it. */
export interface ComponentFound {
  readonly name: ComponentName;
  readonly props: Readonly<Record<string, string>>;
  readonly html: Html | undefined;
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

type Handlers = NonNullable<Options['handlers']>;
type State = Parameters<typeof defaultHandlers.link>[0];

/** What travels with a body through the pipeline. */
interface Travelling {
  readonly components: ComponentFound[];
  readonly writeCode: WriteCode;
}

declare module 'vfile' {
  interface DataMap {
    body: Travelling;
  }
}

/** Untrusted up to the sanitiser; the step after it only removes ids. */
export function toHtmlTree(tree: Root, writeCode: WriteCode): HtmlTree {
  const body: Travelling = { components: [], writeCode };
  return { tree: bodyPipeline.runSync(tree, { data: { body } }), components: body.components };
}

/** One line of Markdown; it holds neither components nor HTML. */
export function toInlineTree(nodes: readonly PhrasingContent[]): HtmlRoot {
  const { children } = linePipeline.runSync({ type: 'root', children: [{ type: 'paragraph', children: [...nodes] }] });
  return { type: 'root', children: children.flatMap((child) => (child.type === 'element' ? child.children : [])) };
}

function place({ options }: State, component: ComponentFound, children: ElementContent[]): ElementContent {
  const components = travelling(options.file).components;
  return { type: 'component', index: components.push(component) - 1, children } satisfies ComponentPlace;
}

function travelling(file: VFile | null | undefined): Travelling {
  const body = file?.data.body;
  if (body === undefined) throw new Error('A body goes through the pipeline with its components.');
  return body;
}

// Addresses stay as they are written: whoever resolves them compares them with names of files.
const addressHandlers: Handlers = {
  link: (state, node: NodeOf<'link'>) => withAddress(defaultHandlers.link(state, node), 'href', node.url),
  image: (state, node: NodeOf<'image'>) => withAddress(defaultHandlers.image(state, node), 'src', node.url),
  linkReference: (state, node: NodeOf<'linkReference'>) =>
    withAddress(defaultHandlers.linkReference(state, node), 'href', definedAddress(state, node)),
  imageReference: (state, node: NodeOf<'imageReference'>) =>
    withAddress(defaultHandlers.imageReference(state, node), 'src', definedAddress(state, node)),
};

function definedAddress(state: State, node: NodeOf<'linkReference' | 'imageReference'>): string | undefined {
  return state.definitionById.get(node.identifier.toUpperCase())?.url;
}

function withAddress<Made extends ElementContent | ElementContent[]>(
  made: Made,
  property: 'href' | 'src',
  url: string | undefined,
): Made {
  if (!Array.isArray(made) && made.type === 'element' && url !== undefined) made.properties[property] = url;
  return made;
}

/** Reads raw HTML as a browser would, tags that open in one place and close in another included. */
function rehypeRawWhereWritten() {
  const parseRaw = rehypeRaw({ passThrough: ['component'] });
  return (tree: HtmlRoot, file: VFile) => (hasRaw(tree) ? parseRaw(tree, file) : tree);
}

function hasRaw(parent: Parents | ComponentPlace): boolean {
  return parent.children.some((child) => (child.type as string) === 'raw' || ('children' in child && hasRaw(child)));
}

function rehypeNameComponents() {
  return (tree: HtmlRoot, file: VFile) => {
    if (travelling(file).components.length > 0) nameComponents(tree);
  };
}

/** Makes components elements again, by a name that no author can write. */
function nameComponents(parent: Parents): void {
  parent.children = (parent.children as ElementContent[]).map((child): ElementContent => {
    const named = child.type === 'component' ? componentElement(child) : child;
    if ('children' in named) nameComponents(named);
    return named;
  });
}

function componentElement({ index, children }: ComponentPlace): Element {
  return { type: 'element', tagName: COMPONENT_TAG, properties: { dataIndex: String(index) }, children };
}

const bodyHandlers: Handlers = {
  ...addressHandlers,
  ...definitionListHandlers,
  code: (state: State, node: NodeOf<'code'>) => place(state, travelling(state.options.file).writeCode(node), []),
  // What could not be included, because these readers may not see it, leaves nothing.
  component: (state: State, node: ComponentNode) =>
    node.name === 'Include'
      ? undefined
      : place(state, { name: node.name, props: node.props, html: undefined }, state.all(node)),
};

const bodyPipeline = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    clobberPrefix: FOOTNOTE_PREFIX,
    footnoteLabelProperties: { className: ['sr-only', FOOTNOTE_LABEL] },
    handlers: bodyHandlers,
  })
  .use(() => dropComments)
  .use(rehypeRawWhereWritten)
  .use(rehypeNameComponents)
  .use(rehypeSanitize, SAFE)
  .use(rehypeOwnIds)
  .freeze();

const linePipeline = unified().use(remarkRehype, { handlers: addressHandlers }).use(rehypeSanitize, SAFE).freeze();
