/** The links and images of a body, in whichever of the five ways they are written. */
import type { Nodes } from 'mdast';
import type { IncludeUse } from '#model/body.ts';
import type { Location } from '#model/location.ts';
import { componentUse, includedFrom, stringAttributes } from './component-use.ts';
import { openingTags } from './html-tags.ts';
import { diagrams, isDiagram } from './diagrams/load.ts';
import { placeInFence } from './diagrams/places.ts';
import type { Positions } from './positions.ts';
import type { TreeIndex } from './tree.ts';

export interface LinkFound {
  readonly url: string;
  readonly location: Location;
}

export interface ImageFound extends LinkFound {
  readonly alt: string;
}

/** What is included, with the place of each directive. */
export function findIncludes(index: TreeIndex, positions: Positions): readonly IncludeUse[] {
  return index.nodes(...COMPONENTS).flatMap(({ node }) => {
    const from = includedFrom(node);
    return from === undefined ? [] : [{ from, location: positions.of(node) }];
  });
}

const COMPONENTS = ['containerDirective', 'leafDirective', 'mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

type Reader<Found> = (node: Nodes, definitions: Definitions, positions: Positions) => readonly Found[];
type Definitions = ReadonlyMap<string, string>;

export function findLinks(index: TreeIndex, positions: Positions): readonly LinkFound[] {
  const types = ['link', 'linkReference', 'code', 'html', ...COMPONENTS] as const;
  return read(index, types, positions, linksOf);
}

export function findImages(index: TreeIndex, positions: Positions): readonly ImageFound[] {
  const types = ['image', 'imageReference', 'html', 'mdxJsxFlowElement', 'mdxJsxTextElement'] as const;
  return read(index, types, positions, imagesOf);
}

function read<Found>(
  index: TreeIndex,
  types: readonly Nodes['type'][],
  positions: Positions,
  reader: Reader<Found>,
): readonly Found[] {
  const definitions = new Map<string, string>();
  for (const { node } of index.nodes('definition'))
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  return index.nodes(...types).flatMap(({ node }) => reader(node, definitions, positions));
}

const linksOf: Reader<LinkFound> = (node, definitions, positions) => {
  const at = (url: string | undefined) => (url === undefined ? [] : [{ url, location: positions.of(node) }]);
  switch (node.type) {
    case 'link':
      return at(node.url);
    case 'linkReference':
      return at(definitions.get(node.identifier));
    case 'code':
      return isDiagram(node)
        ? diagrams()
            .diagramIn(node)
            .links.map(({ url, line }) => ({
              url,
              location: placeInFence(node, { line, part: url }, positions),
            }))
        : [];
    case 'html':
      return tagsOf(node, positions).flatMap(({ name, attributes, location }) =>
        name === 'a' && attributes.href !== undefined ? [{ url: attributes.href, location }] : [],
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return at(node.name === 'a' ? stringAttributes(node).href : componentUse(node)?.written.href);
    default:
      return at(componentUse(node)?.written.href);
  }
};

const imagesOf: Reader<ImageFound> = (node, definitions, positions) => {
  const at = (url: string | undefined, alt: string | null | undefined) =>
    url === undefined ? [] : [{ url, alt: alt ?? '', location: positions.of(node) }];
  switch (node.type) {
    case 'image':
      return at(node.url, node.alt);
    case 'imageReference':
      return at(definitions.get(node.identifier), node.alt);
    case 'html':
      return tagsOf(node, positions).flatMap(({ name, attributes, location }) =>
        name === 'img' ? [{ url: attributes.src ?? '', alt: attributes.alt ?? '', location }] : [],
      );
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { src = '', alt } = stringAttributes(node);
      return node.name === 'img' ? at(src, alt) : [];
    }
    default:
      return [];
  }
};

/** The opening tags of a node of raw HTML, with their places in the file. */
export function tagsOf(node: Nodes, positions: Positions) {
  const offset = positions.startOffset(node);
  return openingTags(positions.source(node)).map((tag) => ({
    ...tag,
    location: positions.between(offset + tag.start, offset + tag.end),
  }));
}
