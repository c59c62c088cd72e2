/** The anchors that links of the old site use, and what each is called on the new page. */
import { slug } from 'github-slugger';
import { headingAnchors } from '#markdown/heading-anchors.ts';
import { tagsOf } from '#markdown/found.ts';
import type { DocsSite } from './dialect.ts';
import type { TextTree } from './text/tree-of.ts';

/** By the old one; empty for the top of the page. */
export type Anchors = ReadonlyMap<string, string>;

/** @param title the heading that has left the text */
export function anchorsOf(
  { index, positions }: TextTree,
  title: string | undefined,
  site: Pick<DocsSite, 'anchorOf'>,
): Anchors {
  const anchorOf = site.anchorOf?.bind(site) ?? githubAnchor;
  const anchors = new Map<string, string>([['', '']]);
  const set = (old: string, now: string) => {
    if (!anchors.has(old)) anchors.set(old, now);
  };
  const taken = new Set<string>();
  const headings = headingAnchors(index, positions);
  if (title !== undefined) set(anchorOf(title, taken), '');
  for (const { text, id, mark } of headings) {
    const old = mark?.id ?? anchorOf(text, taken);
    set(old, id);
    set(id, id);
  }
  // An element with an id stands for the part of the page it is in: for the heading below it where nothing is between them.
  const starts = headings.map(({ node, id }) => ({
    id,
    from: positions.startOffset(node),
    to: positions.startOffset(node) + positions.source(node).length,
  }));
  const blocks = index.all.flatMap(({ node, parent }) =>
    parent?.type === 'root' && node.type !== 'html' && !/^(?:<[^<>]*>\s*)+$/.test(positions.source(node))
      ? [{ node, from: positions.startOffset(node) }]
      : [],
  );
  for (const { node } of index.nodes('html'))
    for (const { name, attributes } of tagsOf(node, positions)) {
      const own = attributes.id ?? (name === 'a' ? attributes.name : undefined);
      if (own === undefined || own === '') continue;
      const at = positions.startOffset(node);
      const next = blocks.find(({ from, node: block }) => from + positions.source(block).length > at);
      const heading =
        starts.find(({ from, to }) => (from <= at && at < to) || from === next?.from) ??
        starts.findLast(({ from }) => from < at);
      set(own, heading?.id ?? '');
    }
  return anchors;
}

/** As GitHub makes it, with a number where one is taken. */
export function githubAnchor(heading: string, taken: Set<string>): string {
  const wanted = slug(heading);
  let anchor = wanted;
  for (let count = 1; taken.has(anchor); count += 1) anchor = `${wanted}-${count}`;
  taken.add(anchor);
  return anchor;
}
