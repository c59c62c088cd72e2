/** Reads the body of a file: its tree, its outline, and everything that is wrong with it. */
import type { Root } from 'mdast';
import type { Body } from '#model/body.ts';
import type { Fix } from '#model/fix.ts';
import type { Problem } from '#model/problem.ts';
import { compareLocations } from '#model/location.ts';
import { checks } from './checks/index.ts';
import type { CheckContext } from './check.ts';
import { findImages, findIncludes, findLinks } from './found.ts';
import { htmlDepth } from './html-tags.ts';
import { normalise } from './normalise.ts';
import { outlineOf } from './outline.ts';
import { DEEPEST, findOverload, tooDeep, type Overload } from './overload.ts';
import { positionsIn } from './positions.ts';
import { proseOf } from './prose.ts';
import { readSyntax, withoutNulls, type Format } from './syntax.ts';
import { indexTree } from './tree.ts';

export interface BodySource {
  readonly file: string;
  /** The whole file; what stands before the body is not read, only counted. */
  readonly text: string;
  /** In UTF-16 code units. */
  readonly bodyStart: number;
  readonly format: Format;
}

export interface ParsedBody extends Body {
  readonly problems: readonly Problem[];
}

/** Never throws on content. Every position is one of the whole file. */
export function parseBody(source: BodySource): ParsedBody {
  const whole = withoutNulls(source.text);
  const text = blankUntil(whole, source.bodyStart);
  const { tree, index, fault, overload } = read(text, source);
  const positions = positionsIn(source.file, whole);
  const links = findLinks(index, positions);
  const images = findImages(index, positions);
  const includes = findIncludes(index, positions);
  const prose = proseOf(whole, index, positions);
  const problems = runChecks({ index, positions, text, prose, links, images, fault, overload });
  normalise(index, positions);
  return {
    source: source.text.slice(source.bodyStart),
    tree,
    problems,
    outline: outlineOf(tree, { links, images, includes }, positions),
  };
}

interface Read extends Pick<CheckContext, 'index' | 'fault' | 'overload'> {
  readonly tree: Root;
}

/** Reads text as a tree, or leaves the tree empty where it would be a trap for whoever walks it. */
function read(text: string, { format, bodyStart }: BodySource): Read {
  const overload = findOverload(text, format);
  if (overload !== undefined) return unread(overload);
  const { tree, fault } = readSyntax(text, format);
  const index = indexTree(tree);
  const html = index.nodes('html').map(({ node }) => node.value);
  return index.depth + htmlDepth(html) > DEEPEST ? unread(tooDeep(bodyStart)) : { tree, index, fault, overload };
}

function unread(overload: Overload): Read {
  const tree: Root = { type: 'root', children: [] };
  return { tree, index: indexTree(tree), fault: undefined, overload };
}

/** Text that is no MDX has one fault; what the Markdown in it would be blamed for is not the author's mistake. */
function runChecks(found: Omit<CheckContext, 'report'>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id, fix, check } of checks) {
    if (found.fault !== undefined && id !== 'mdx/syntax') continue;
    check({
      ...found,
      report: (location, message, hint = fix, change?: Fix) =>
        problems.push({ rule: id, message, hint, location, ...(change && { fix: change }) }),
    });
  }
  return problems.toSorted((a, b) => compareLocations(a.location, b.location));
}

/** Keeps every line and column where it is. */
function blankUntil(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
