/** Makes a part of one text fit into another: its references are resolved, and its anchors and footnotes have names of their own. */
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Location } from '#model/location.ts';
import type { Outline } from '#model/body.ts';
import { indexTree, type NodeOf } from '../tree.ts';
import { addressesIn, replaceParts } from '../diagrams/addresses.ts';
import { movedAddresses, movedHtml, type Moved } from './addresses.ts';
import type { IncludeSource } from './source.ts';

/** The text that another is put into. */
export interface Around {
  readonly file: string;
  /** The anchors that are taken on its page. */
  readonly taken: Set<string>;
}

interface Adapted extends Pick<Outline, 'links' | 'images'> {
  /** The new anchor of each heading, by its old one. */
  readonly anchors: ReadonlyMap<string, string>;
  readonly notes: readonly NodeOf<'footnoteDefinition'>[];
}

interface Options extends Around {
  /** Those of the whole text that the part is from. */
  readonly definitions: readonly NodeOf<'definition' | 'footnoteDefinition'>[];
}

/** Changes the part in place. */
export function adapted(part: Root, { name, file }: IncludeSource, { file: to, taken, definitions }: Options): Adapted {
  const anchors = newAnchors(part, name, taken);
  const moved = movedAddresses(file, to, anchors);
  const named = new Map(definitions.map((node) => [`${node.type} ${node.identifier}`, node]));
  const links: Outline['links'][number][] = [];
  const images: Outline['images'][number][] = [];
  const change: Change = {
    file,
    moved,
    definition: (identifier) => known(named.get(`definition ${identifier}`), 'definition'),
    link: (url, location) => links.push({ url, location }),
    image: (url, alt, location) => images.push({ url, alt, location }),
    note: (identifier) => `${name}.${identifier}`,
  };
  const notes = notesOf(part, (identifier) =>
    known(named.get(`footnoteDefinition ${identifier}`), 'footnoteDefinition'),
  );
  // What a definition said is in each reference now.
  part.children = part.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
  const ofNotes: Root = { type: 'root', children: [...notes] };
  for (const root of [part, ofNotes]) changeChildren(root, change);
  return {
    anchors,
    links,
    images,
    notes: indexTree(ofNotes)
      .nodes('footnoteDefinition')
      .map(({ node }) => node),
  };
}

function known<Type extends Nodes['type']>(node: Nodes | undefined, type: Type): NodeOf<Type> | undefined {
  return node?.type === type ? (node as NodeOf<Type>) : undefined;
}

/** Two parts of one page never have the same; a second copy is numbered. */
function newAnchors(part: Root, name: string, taken: Set<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { node } of indexTree(part).nodes('heading')) {
    const { id = '' } = node.data?.hProperties ?? {};
    const old = typeof id === 'string' ? id.slice(1) : '';
    let free = `${name}-${old}`;
    for (let count = 2; taken.has(free); count += 1) free = `${name}-${old}-${count}`;
    taken.add(free);
    found.set(old, free);
  }
  return found;
}

/** The footnotes that a part refers to, and those that these refer to. */
function notesOf(part: Root, find: (identifier: string) => NodeOf<'footnoteDefinition'> | undefined) {
  const found = new Map<string, NodeOf<'footnoteDefinition'>>();
  const pending: Root[] = [part];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const index = indexTree(next);
    // Those of texts that were included before are in the part already.
    for (const { node } of index.nodes('footnoteDefinition')) if (next === part) found.set(node.identifier, node);
    for (const { node } of index.nodes('footnoteReference')) {
      const note = found.has(node.identifier) ? undefined : find(node.identifier);
      if (note === undefined) continue;
      found.set(node.identifier, note);
      pending.push({ type: 'root', children: [note] });
    }
  }
  return [...found.values()];
}

interface Change {
  readonly file: string;
  readonly moved: Moved;
  definition(identifier: string): NodeOf<'definition'> | undefined;
  link(url: string, location: Location): void;
  image(url: string, alt: string, location: Location): void;
  note(identifier: string): string;
}

function changeChildren(parent: Parents, change: Change): void {
  parent.children = (parent.children as RootContent[]).map((child) => {
    const node = changed(child, change);
    if ('children' in node) changeChildren(node, change);
    return node;
  });
}

function changed(node: RootContent, change: Change): RootContent {
  const at = { file: change.file, ...pointsOf(node) };
  switch (node.type) {
    case 'link':
      return linked({ ...node, url: change.moved(node.url) }, at, change);
    case 'linkReference': {
      const definition = change.definition(node.identifier);
      if (definition === undefined) return node;
      const { title, url } = definition;
      return linked({ type: 'link', title, url: change.moved(url), children: node.children }, at, change);
    }
    case 'image':
      return shown({ ...node, url: change.moved(node.url) }, at, change);
    case 'imageReference': {
      const definition = change.definition(node.identifier);
      if (definition === undefined) return node;
      const { title, url } = definition;
      return shown({ type: 'image', title, url: change.moved(url), alt: node.alt }, at, change);
    }
    case 'code': {
      const addresses = addressesIn(node, node.value, 0);
      for (const { url } of addresses) change.link(change.moved(url), at);
      return {
        ...node,
        value: replaceParts(
          node.value,
          addresses.map((each) => ({ ...each, text: change.moved(each.url) })),
        ),
      };
    }
    case 'html':
      return { ...node, value: movedHtml(node.value, change.moved) };
    case 'component': {
      const { href } = node.props;
      if (href === undefined) return node;
      const url = change.moved(href);
      change.link(url, at);
      return { ...node, props: { ...node.props, href: url } };
    }
    case 'footnoteReference':
    case 'footnoteDefinition':
      return { ...node, identifier: change.note(node.identifier), label: undefined };
    default:
      return node;
  }
}

function linked(node: NodeOf<'link'>, at: Location, change: Change): RootContent {
  change.link(node.url, at);
  return node;
}

function shown(node: NodeOf<'image'>, at: Location, change: Change): RootContent {
  change.image(node.url, node.alt ?? '', at);
  return node;
}

function pointsOf({ position }: RootContent): Pick<Location, 'start' | 'end'> {
  const start = { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
  return { start, end: position === undefined ? start : { line: position.end.line, column: position.end.column } };
}
