/** Which record means which: what they say of one another, resolved to ids. */
import type { RelationName } from '../madr/relation-verbs.ts';
import type { Relation } from '../madr/relations.ts';
import type { Target } from '../madr/targets.ts';
import type { DecisionStatus } from '../decision/values.ts';
import type { Fault } from '#model/importer.ts';
import { simple } from '../madr/simple.ts';
import { statusOf } from './standing.ts';
import type { LogRecord } from './log-record.ts';

export interface Related extends Readonly<Record<RelationName, readonly string[]>> {
  /** Those that supersede it and are, or were, in force: what was rejected or is only proposed replaces nothing. */
  readonly replacedBy: readonly string[];
}

const IN_FORCE: ReadonlySet<DecisionStatus> = new Set(['accepted', 'deprecated', 'superseded', 'expired']);

export interface AllRelated {
  of(record: LogRecord): Related;
  readonly faults: readonly Fault[];
}

const OPPOSITE = {
  supersedes: 'supersededBy',
  supersededBy: 'supersedes',
  amends: 'amendedBy',
  amendedBy: 'amends',
} as const satisfies Record<RelationName, RelationName>;

/** Each relation is known on both sides, whichever of them says it. */
export function relate(records: readonly LogRecord[]): AllRelated {
  const known = new Map(
    records.map(({ id }) => [
      id,
      {
        supersedes: new Set<string>(),
        supersededBy: new Set<string>(),
        amends: new Set<string>(),
        amendedBy: new Set<string>(),
      },
    ]),
  );
  const faults: Fault[] = [];
  // Which successors a record names itself.
  const said = new Set<string>();
  for (const from of records) {
    for (const relation of from.record.relations) {
      const to = recordMeant(relation.target, from, records);
      if (to === undefined || to === from) {
        // Words that are no title of a record here are no more than words.
        if (relation.target.title === undefined) faults.push(unknown(relation, from));
      } else {
        known.get(from.id)?.[relation.name].add(to.id);
        if (relation.name === 'supersededBy') said.add(`${from.id} ${to.id}`);
        known.get(to.id)?.[OPPOSITE[relation.name]].add(from.id);
      }
    }
  }
  const inForce = new Set(records.filter((each) => IN_FORCE.has(statusOf(each).status)).map(({ id }) => id));
  const says = (id: string, successor: string) => said.has(`${id} ${successor}`);
  return {
    faults,
    of: ({ id }) => {
      const own = known.get(id);
      const list = (name: RelationName) => [...(own?.[name] ?? [])].toSorted();
      return {
        supersedes: list('supersedes'),
        supersededBy: list('supersededBy'),
        amends: list('amends'),
        amendedBy: list('amendedBy'),
        replacedBy: list('supersededBy').filter((successor) => says(id, successor) || inForce.has(successor)),
      };
    },
  };
}

/** By its file first; a number is that of the log, or the one in the name of a file. */
function recordMeant(
  { file, number, title }: Target,
  from: LogRecord,
  records: readonly LogRecord[],
): LogRecord | undefined {
  const folder = from.file.split('/').slice(0, -1).join('/');
  const near = records.filter((record) => record.file.split('/').slice(0, -1).join('/') === folder);
  const byFile = (record: LogRecord) =>
    record.part === undefined &&
    file !== undefined &&
    [record.file, ...record.alsoIn].some((path) => nameOf(path) === nameOf(file));
  const byNumber = (record: LogRecord) => (record.renumberedFrom ?? record.number) === number;
  if (title !== undefined) return byTitle(title, near) ?? byTitle(title, records);
  return (
    near.find(byFile) ??
    records.find(byFile) ??
    (number === undefined ? undefined : (near.find(byNumber) ?? records.find(byNumber)))
  );
}

/** Names of files are the same with and without their ending: addresses of sites have none. */
function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).toLowerCase().replace(/\.(?:md|markdown|html?)$/, '');
}

function byTitle(title: string, records: readonly LogRecord[]): LogRecord | undefined {
  const wanted = simple(title);
  const found = records.filter((record) => simple(record.title) === wanted);
  return found.length === 1 ? found[0] : undefined;
}

function unknown({ written, node, target }: Relation, from: LogRecord): Fault {
  const { key } = from.record.facts.status ?? {};
  const { start, end } = node?.position ?? {};
  return {
    location:
      from.part?.place ??
      (node === undefined && key !== undefined
        ? from.located.at([key])
        : from.source.range(start?.offset ?? 0, end?.offset ?? 0)),
    message: `Unexpected \`${written}\`, expected a record of this folder; there is no ${target.file === undefined ? `record ${target.number}` : `\`${target.file}\``}`,
    hint: 'Import that record too, or name the one that is meant.',
  };
}
