/** Puts the text of other entries in the place of each `::include`: right where it stands, and with links that still lead where they led. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Body, LinkUse, Outline } from '#model/body.ts';
import { once } from '#model/once.ts';
import type { ComponentNode } from '../normalise.ts';
import { wordsOf } from '../outline.ts';
import { own } from '../own-ids.ts';
import type { Format } from '../syntax.ts';
import { indexTree, type NodeOf } from '../tree.ts';
import { adapted, type Around } from './adapt.ts';
import { expandedText } from './expand-text.ts';
import { sectionOf } from './section.ts';
import type { FindSource, IncludeSource } from './source.ts';

type Headings = Map<Nodes, Outline['headings'][number]>;

/** What one page collects while texts are put into it. */
interface Page {
  readonly headings: Headings;
  readonly links: LinkUse[];
  readonly images: Outline['images'][number][];
  /** Footnotes that came along stand at the end. */
  readonly notes: NodeOf<'footnoteDefinition'>[];
}

/** The same body where it includes nothing. */
export function withIncludes(body: Body, file: string, format: Format, find: FindSource): Body {
  if (body.outline.includes.length === 0) return body;
  const page = once(() => expandedPage(body, file, find));
  const text = once(() => expandedText({ body, file, format, find }));
  return {
    source: body.source,
    get expanded() {
      return text();
    },
    get tree() {
      return page().tree;
    },
    get outline() {
      return page().outline;
    },
  };
}

function expandedPage(body: Body, file: string, find: FindSource): Pick<Body, 'tree' | 'outline'> {
  const page: Page = { headings: new Map(), links: [], images: [], notes: [] };
  const tree = copyOf(body, page.headings);
  const taken = new Set(body.outline.headings.map(({ id }) => id));
  expand(tree, { page, file, find, taken, above: undefined });
  tree.children.push(...page.notes);
  const index = indexTree(tree);
  return {
    tree,
    outline: {
      ...body.outline,
      headings: index.nodes('heading').flatMap(({ node }) => page.headings.get(node) ?? []),
      links: [...body.outline.links, ...page.links],
      images: [...body.outline.images, ...page.images],
      text: wordsOf(index),
    },
  };
}

/** Trees are shared by all pages that show a text, so each changes its own. */
function copyOf({ tree, outline }: Body, headings: Headings): Root {
  const copy = structuredClone(tree);
  for (const [at, { node }] of indexTree(copy).nodes('heading').entries()) {
    const heading = outline.headings[at];
    if (heading !== undefined) headings.set(node, heading);
  }
  return copy;
}

interface Place extends Around {
  readonly page: Page;
  readonly find: FindSource;
  /** The heading that was met last: what is included stands below it. */
  above: Pick<Outline['headings'][number], 'depth' | 'text'> | undefined;
}

function expand(parent: Parents, place: Place): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    if (child.type === 'component' && child.name === 'Include') return included(child, place);
    if (child.type === 'heading') place.above = place.page.headings.get(child) ?? place.above;
    else if ('children' in child) expand(child, place);
    return child;
  });
}

function included(node: ComponentNode, place: Place): ComponentNode {
  const source = place.find(node.props.from?.trim() ?? '');
  const children = source === undefined ? [] : textOf(source, place);
  return children.length === 0 ? node : { ...node, name: 'Included', props: {}, children: [...children] };
}

function textOf(source: IncludeSource, place: Place): readonly RootContent[] {
  const { page, above } = place;
  const tree = copyOf(source.body, page.headings);
  const definitions = indexTree(tree).nodes('definition', 'footnoteDefinition');
  const { anchor } = source;
  const section =
    anchor === undefined ? undefined : sectionOf(tree, (heading) => page.headings.get(heading)?.id === anchor);
  if (anchor !== undefined && section === undefined) return [];
  const part: Root = { type: 'root', children: [...(section?.nodes ?? tree.children)] };
  // A heading of the same words right above would be read twice.
  const [first] = part.children;
  const title = first === undefined ? undefined : page.headings.get(first);
  const isRepeated = title !== undefined && title.text === above?.text;
  const inside: Page = { ...page, links: [], images: [], notes: [] };
  expand(part, { page: inside, file: source.file, find: source.find, taken: new Set(), above: undefined });
  part.children.push(...inside.notes);
  if (isRepeated) part.children.shift();
  const depths = indexTree(part)
    .nodes('heading')
    .map(({ node }) => node.depth);
  const top = isRepeated ? title.depth : Math.min(...depths);
  const shift = (above?.depth ?? 1) + (isRepeated ? 0 : 1) - top;
  const moved = adapted(part, source, { ...place, definitions: definitions.map(({ node }) => node) });
  for (const { node } of indexTree(part).nodes('heading')) {
    const heading = page.headings.get(node);
    if (heading === undefined) continue;
    const id = moved.anchors.get(heading.id) ?? heading.id;
    node.depth = Math.min(6, Math.max(2, node.depth + shift)) as typeof node.depth;
    node.data = { ...node.data, hProperties: { id: own(id) } };
    page.headings.set(node, { ...heading, id, depth: node.depth });
  }
  page.links.push(...moved.links);
  page.images.push(...moved.images);
  const known = new Set(page.notes.map(({ identifier }) => identifier));
  page.notes.push(...moved.notes.filter(({ identifier }) => !known.has(identifier)));
  return part.children;
}
