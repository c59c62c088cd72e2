/** What a record says of other records: in its status, in its links, behind its outcome. */
import type { RootContent } from 'mdast';
import { pointsIn } from './items.ts';
import { sectionCalled, type Document } from './document.ts';
import { targetIn, type Target } from './status.ts';
import type { Fact } from './facts.ts';

export type RelationName = 'supersedes' | 'supersededBy' | 'amends' | 'amendedBy';

export interface Relation {
  readonly name: RelationName;
  readonly target: Target;
  /** As it was written. */
  readonly written: string;
  readonly node: RootContent | undefined;
}

const NAMES: readonly (readonly [RegExp, RelationName])[] = [
  // The word is written in many ways.
  [/^[*_\s]*(super\w+ed|replaced)\s+by\b/i, 'supersededBy'],
  [/^[*_\s]*(super\w+s|replaces)\b/i, 'supersedes'],
  [/^[*_\s]*(amended|refined|extended|updated)\s+by\b/i, 'amendedBy'],
  [/^[*_\s]*(amends|refines|extends|updates)\b/i, 'amends'],
];

export function relationsIn(document: Document, facts: readonly Fact[]): readonly Relation[] {
  const links = sectionCalled(document, 'links', 'more information', 'related decisions', 'related', 'references');
  const stated = facts.filter(({ name }) => name === 'status').map(({ value, node }) => ({ value, node }));
  const listed = pointsIn(links?.nodes ?? [], document).map((value) => ({ value, node: links?.nodes[0] }));
  return [...stated, ...listed].flatMap(({ value, node }) => relationIn(value, node) ?? []);
}

export function relationIn(written: string, node?: RootContent): Relation | undefined {
  const name = NAMES.find(([pattern]) => pattern.test(written))?.[1];
  const target = name && targetIn(written);
  return name && target && { name, target, written, node };
}
