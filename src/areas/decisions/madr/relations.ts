/** What a record says of other records: in its status, in its links, behind its outcome. */
import type { RootContent } from 'mdast';
import { pointsIn } from './items.ts';
import { sectionCalled, type Document } from './document.ts';
import { DENIED, HEAD, JAPANESE, REASON, VERB, VERBS, type RelationName } from './relation-verbs.ts';
import { targetsIn, type Target } from './targets.ts';
import type { Fact } from './blocks.ts';

export interface Relation {
  readonly name: RelationName;
  readonly target: Target;
  /** As it was written. */
  readonly written: string;
  readonly node: RootContent | undefined;
}

export function relationsIn(document: Document, facts: readonly Fact[]): readonly Relation[] {
  const links = sectionCalled(document, 'links', 'more information', 'related decisions', 'related', 'references');
  const stated = facts.filter(({ name }) => name === 'status' || name === 'relation');
  return [
    ...stated.flatMap(({ value, node }) => statedRelations(value, node)),
    ...pointsIn(links?.nodes ?? [], document).flatMap((value) => statedRelations(value, links?.nodes[0])),
  ];
}

/** A line names a few records; longer text is cut here. */
const LONGEST = 4000;

/** All that a line says, each target of each verb: *Supersedes A, B and C; amended by D*. */
export function statedRelations(line: string, node?: RootContent): readonly Relation[] {
  const written = line.slice(0, LONGEST);
  // A title that is linked may read like a sentence.
  const outside = written.replace(/\[[^\]]*\](?:\([^)]*\))?/g, (link) => '\u0001'.repeat(link.length));
  const verbs = [...outside.matchAll(VERB)].filter(({ index }) => HEAD.test(outside.slice(0, index)));
  const found = verbs.flatMap((match, at) => {
    const name = VERBS[match.slice(1).findIndex(Boolean)]?.[0];
    if (name === undefined || DENIED.test(outside.slice(0, match.index))) return [];
    const start = match.index + match[0].length;
    const [object = ''] = outside.slice(start, verbs[at + 1]?.index).split(REASON, 1);
    return targetsIn(written.slice(start, start + object.length)).map((target) => ({ name, target, written, node }));
  });
  const japanese = [...written.matchAll(JAPANESE)].flatMap(([, object = '']) =>
    targetsIn(object).map((target) => ({ name: 'supersededBy' as const, target, written, node })),
  );
  return [...found, ...japanese];
}
