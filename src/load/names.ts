/** Names of entries and their parts, to suggest the id where an author wrote a name. */
import { isRecord } from '#model/is-record.ts';
import { nearest } from '#model/suggest.ts';
import type { Catalogue } from './catalogue.ts';
import type { EntryRecord } from './record.ts';
import { slug } from './slug.ts';

export interface Names {
  /** `team/platform` for *Platform*, or for what is nearly its id. */
  entry(name: string, kinds: readonly string[]): string | undefined;
  /** The id of a part, such as a level or a group. The same file comes first; a name that two files use differently is ambiguous. */
  part(name: string, file: string): string | undefined;
}

export function namesIn(all: Catalogue): Names {
  // Of several entries in one file, each has its own.
  const parts = new Map<EntryRecord, ReadonlyMap<string, string>>();
  const partsIn = (record: EntryRecord) => {
    const known = parts.get(record) ?? new Map(partsOf(record.located.value));
    parts.set(record, known);
    return known;
  };
  return {
    entry(name, kinds) {
      const wanted = slug(name);
      if (wanted === '') return undefined;
      const isOfKind = ({ kind }: EntryRecord) => kinds.length === 0 || kinds.includes(kind.name);
      const [called, another] = all.called(wanted).filter(isOfKind);
      if (called !== undefined && another === undefined) return refOf(called, kinds, all);
      const candidates = all.records.filter(isOfKind);
      const id = nearest(
        wanted,
        candidates.map((record) => record.id),
      );
      const near = candidates.find((record) => record.id === id);
      return near && refOf(near, kinds, all);
    },
    part(name, file) {
      const wanted = slug(name);
      const own = all.records.find((record) => record.file === file && record.line === undefined);
      const here = own && partsIn(own).get(wanted);
      if (here !== undefined) return here;
      const found = new Set(all.records.flatMap((record) => partsIn(record).get(wanted) ?? []));
      const [only] = found;
      return found.size === 1 ? only : undefined;
    },
  };
}

function refOf(record: EntryRecord, kinds: readonly string[], all: Catalogue): string {
  const name = all.nameOf(record);
  return kinds.length === 1 && !name.includes('/') ? name : `${record.kind.name}/${name}`;
}

const NAMES = ['label', 'title', 'name'];

/** Everything inside of data that has an id and a name. */
function* partsOf(value: unknown): Generator<readonly [name: string, id: string]> {
  if (Array.isArray(value)) for (const item of value) yield* partsOf(item);
  if (!isRecord(value)) return;
  const id = Object.hasOwn(value, 'id') ? value.id : undefined;
  for (const field of NAMES) {
    const name = Object.hasOwn(value, field) ? value[field] : undefined;
    if (typeof id === 'string' && typeof name === 'string') yield [slug(name), id];
  }
  if (typeof id === 'string') yield [slug(id), id];
  for (const child of Object.values(value)) yield* partsOf(child);
}
