/** A Markdown document by its headings: a title, what stands before the first section, and sections in sections. */
import { toString } from 'mdast-util-to-string';
import type { Heading, List, Root, RootContent } from 'mdast';
import { factCalled } from './fact-names.ts';
import { SECTIONS } from './section-names.ts';
import { simple } from './simple.ts';

export interface Section {
  /** The words of its heading. */
  readonly title: string;
  /** As they were written, markup and all. */
  readonly source: string;
  readonly depth: number;
  /** What stands in it before its first subsection. */
  readonly nodes: readonly RootContent[];
  readonly sections: readonly Section[];
}

export interface Document extends Pick<Section, 'nodes' | 'sections'> {
  readonly title: string | undefined;
  readonly titleNode: RootContent | undefined;
  /** Where the text behind the title begins; 0 where there is no title. */
  readonly afterTitle: number;
  /** The words of a node as they were written, on one line. */
  source(node: RootContent | List['children'][number]): string;
}

/**
 * @param text the whole file that the positions of the tree are of
 * @param isTitled whether the title is known from elsewhere: then only a heading of the first level can be it
 */
export function documentOf(tree: Root, text: string, isTitled = true): Document {
  const source: Document['source'] = (node) => oneLine(text.slice(...rangeOf(node)));
  const at = tree.children.findIndex((node) => node.type === 'heading');
  const first = tree.children[at];
  const titled = first?.type === 'heading' && (first.depth === 1 || (!isTitled && isLowerTitle(first, tree)));
  const below = titled ? tree.children.toSpliced(at, 1) : tree.children;
  return {
    ...sectionsOf(below, text),
    title: titled ? toString(first) : undefined,
    titleNode: titled ? first : undefined,
    afterTitle: titled ? rangeOf(first)[1] : 0,
    source,
  };
}

/** In a text without a heading of the first level, the first one names the record, unless it names a section or a fact. */
function isLowerTitle(first: Heading, { children }: Root): boolean {
  const headings = children.filter((node) => node.type === 'heading');
  const words = toString(first);
  return (
    headings.every(({ depth }) => depth >= first.depth && depth > 1) &&
    !SECTIONS.has(simple(words)) &&
    factCalled(words) === undefined &&
    factCalled(words.split(/[:：]/, 1)[0] ?? '') === undefined
  );
}

function sectionsOf(nodes: readonly RootContent[], text: string): Pick<Section, 'nodes' | 'sections'> {
  const depth = Math.min(...nodes.map((node) => (node.type === 'heading' ? node.depth : Infinity)));
  const starts = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === depth ? [index] : []));
  const sections = starts.flatMap((start, index) => {
    const heading = nodes[start];
    if (heading?.type !== 'heading') return [];
    const inside = sectionsOf(nodes.slice(start + 1, starts[index + 1]), text);
    const source = heading.children.map((child) => text.slice(...rangeOf(child))).join('');
    return [{ title: toString(heading).trim(), source: oneLine(source), depth, ...inside }];
  });
  return { nodes: nodes.slice(0, starts[0] ?? nodes.length), sections };
}

function rangeOf({ position }: Pick<RootContent, 'position'>): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Comments are for whoever writes, not for whoever reads. */
export function oneLine(text: string): string {
  return text
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** By the first of these names that a section has. Several words may begin a heading; a single one is the whole of it. */
export function sectionCalled(
  { sections }: Pick<Section, 'sections'>,
  ...names: readonly string[]
): Section | undefined {
  for (const name of names) {
    const found = sections.find(({ title }) => {
      const heading = simple(title);
      return heading === name || (name.includes(' ') && heading.startsWith(name));
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
