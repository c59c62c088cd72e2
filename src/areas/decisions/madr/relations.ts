/** What a record says of other records: in its status, in its links, behind its outcome. */
import type { RootContent } from 'mdast';
import { pointsIn } from './items.ts';
import { sectionCalled, type Document, type Section } from './document.ts';
import { linesOf } from './lines.ts';
import {
  DENIED,
  DENIED_BEHIND,
  HEAD,
  JAPANESE,
  OF_ITSELF,
  REASON,
  VERB,
  VERBS,
  type RelationName,
} from './relation-verbs.ts';
import { targetsIn, titlesIn, type Target } from './targets.ts';
import type { Fact } from './blocks.ts';

export interface Relation {
  readonly name: RelationName;
  readonly target: Target;
  /** As it was written. */
  readonly written: string;
  readonly node: RootContent | undefined;
}

/** @param unread lines above the first section that state no fact */
export function relationsIn(
  document: Document,
  facts: readonly Fact[],
  unread: readonly string[],
): readonly Relation[] {
  const links = sectionCalled(document, 'links', 'more information', 'related decisions', 'related', 'references');
  const stated = facts.filter(({ name }) => name === 'status' || name === 'relation');
  return [
    ...stated.flatMap(({ value, node }) => statedRelations(value, node)),
    ...unread.flatMap((line) => statedRelations(line)).filter(({ written }) => written.length < 200),
    ...pointsIn(links?.nodes ?? [], document).flatMap((value) => statedRelations(value, links?.nodes[0])),
    ...sentencesIn(document, document).flatMap(({ sentence, node }) => {
      const [subject] = OF_ITSELF.exec(sentence) ?? [];
      return subject === undefined
        ? []
        : statedRelations(sentence.slice(subject.length), node).filter(({ target }) => target.title === undefined);
    }),
  ];
}

interface Sentence {
  readonly sentence: string;
  readonly node: RootContent;
}

function sentencesIn(
  part: Pick<Section, 'nodes' | 'sections'>,
  document: Pick<Document, 'source'>,
): readonly Sentence[] {
  const own = part.nodes.flatMap((node) =>
    node.type === 'paragraph' || node.type === 'list' || node.type === 'blockquote'
      ? linesOf(node, document).flatMap((line) =>
          line.split(/(?<=[^\d\W]{2}[.!?])\s+|(?<=。)/u).map((sentence) => ({ sentence, node })),
        )
      : [],
  );
  return [...own, ...part.sections.flatMap((section) => sentencesIn(section, document))];
}

/** A line names a few records; longer text is cut here. */
const LONGEST = 4000;

/** All that a line says, each target of each verb: *Supersedes A, B and C; amended by D*. */
export function statedRelations(line: string, node?: RootContent): readonly Relation[] {
  const written = line.slice(0, LONGEST).replace(/~~.*?~~/gs, (gone) => ' '.repeat(gone.length));
  // A title that is linked may read like a sentence.
  const outside = written.replace(/\[[^\]]*\](?:\([^)]*\))?/g, (link) => '\u0001'.repeat(link.length));
  const verbs = [...outside.matchAll(VERB)].filter(({ index }) => HEAD.test(outside.slice(0, index).trim()));
  const found = verbs.flatMap((match, at) => {
    const name = VERBS[match.slice(1).findIndex(Boolean)]?.[0];
    if (name === undefined || DENIED.test(outside.slice(0, match.index))) return [];
    const start = match.index + match[0].length;
    const [object = ''] = outside.slice(start, verbs[at + 1]?.index).split(REASON, 1);
    const named = written.slice(start, start + object.length);
    if (DENIED_BEHIND.test(named)) return [];
    const targets = targetsIn(named);
    return (targets.length > 0 ? targets : titlesIn(named)).map((target) => ({ name, target, written, node }));
  });
  const japanese = JAPANESE.flatMap(([name, pattern]) =>
    [...written.matchAll(pattern)].flatMap(([, object = '']) =>
      targetsIn(object).map((target) => ({ name, target, written, node })),
    ),
  );
  return [...found, ...japanese];
}
