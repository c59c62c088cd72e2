/** The anchor of each heading: GitHub's for its words, or the one that its author set, `## Names {#branch-names}`. */
import GithubSlugger, { slug } from 'github-slugger';
import type { Location } from '#model/location.ts';
import { headingText } from './heading-text.ts';
import type { Positions } from './positions.ts';
import type { NodeOf, TreeIndex } from './tree.ts';

export interface HeadingAnchor {
  readonly node: NodeOf<'heading'>;
  /** What is displayed. */
  readonly text: string;
  readonly id: string;
  readonly mark: AnchorMark | undefined;
}

/** The text in braces after a heading. */
interface AnchorMark {
  readonly written: string;
  readonly location: Location;
  /** Undefined where the braces hold anything but one anchor. */
  readonly id: string | undefined;
  /** Another heading already has it and keeps it. */
  readonly isTaken: boolean;
}

const MARK = /\s*(\{:?[ \t]*[#.][^{}\r\n]*\})\s*$/;
/** No colon and no full stop: the names of the page's own parts have one. */
const ANCHOR = /^\{#([\p{L}\p{N}_][\p{L}\p{N}_-]*)\}$/u;

export function headingAnchors(index: TreeIndex, positions: Positions): readonly HeadingAnchor[] {
  const headings = index.nodes('heading').map(({ node }) => ({ node, mark: findMark(node, positions) }));
  const slugger = new GithubSlugger();
  const taken = new Set<string>();
  const set = headings.map(({ node, mark }) => {
    const id = mark?.id;
    if (id === undefined || taken.has(id)) return { node, mark, id: undefined };
    taken.add(id);
    return { node, mark, id };
  });
  const made = new Set<string>();
  const anchors = set.map(({ node, mark, id }) => {
    const text = headingText(node, mark?.id === undefined ? undefined : MARK, positions);
    if (id !== undefined) return { node, mark, text, id };
    // A heading of signs alone leaves nothing to make an anchor of.
    const name = slug(text) === '' ? 'section' : text;
    let own = slugger.slug(name);
    made.add(own);
    // Authors' anchors are reserved first; generated ones get a number where they collide.
    while (taken.has(own)) own = slugger.slug(name);
    return { node, mark, text, id: own };
  });
  return anchors.map(({ node, mark, text, id }) => ({
    node,
    text,
    id,
    mark: mark && { ...mark, isTaken: mark.id !== undefined && (mark.id !== id || made.has(id)) },
  }));
}

/** Takes the braces of an anchor out of what is displayed. */
export function removeMark({ node, mark }: HeadingAnchor): void {
  const last = node.children.at(-1);
  if (mark?.id !== undefined && last?.type === 'text') last.value = last.value.replace(MARK, '');
}

function findMark(node: NodeOf<'heading'>, positions: Positions): Omit<AnchorMark, 'isTaken'> | undefined {
  const last = node.children.at(-1);
  const written = last?.type === 'text' ? MARK.exec(last.value)?.[1] : undefined;
  if (last === undefined) return undefined;
  if (written === undefined) return last.type === 'text' ? findBroken(node, positions) : undefined;
  const source = positions.source(last);
  const at = source.lastIndexOf(written);
  // A brace behind a backslash is meant as a brace.
  if (at === -1 || source[at - 1] === '\\') return undefined;
  const start = positions.startOffset(last) + at;
  return { written, location: positions.between(start, start + written.length), id: ANCHOR.exec(written)?.[1] };
}

/** Braces in which other marks were found: `{#__init__}` has bold words to the parser, and is no anchor. */
function findBroken(node: NodeOf<'heading'>, positions: Positions): Omit<AnchorMark, 'isTaken'> | undefined {
  const source = positions.source(node);
  const written = /(?<!\\)\{#[^{}\r\n]*\}(?=[ \t#]*$)/.exec(source);
  if (written === null) return undefined;
  const start = positions.startOffset(node) + written.index;
  return { written: written[0], location: positions.between(start, start + written[0].length), id: undefined };
}
