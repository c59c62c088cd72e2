/** What there is to refer to in a playbook: ids, tags, and the parts of entries. */
import { createHash } from 'node:crypto';
import { isRecord } from '#model/is-record.ts';
import type { Playbook } from '#model/playbook.ts';
import { fixedTags } from '#model/tags-config.ts';

export interface KnownIds {
  /** By kind; also of entries that cannot be read as they are, for they are there. */
  readonly byKind: ReadonlyMap<string, readonly string[]>;
  readonly tags: readonly string[];
  /** `management#lead` and `lead`: what the entries of a kind have in one of their lists. */
  partsOf(kind: string, field: string): readonly string[];
}

export function knownIds({ entries, faulty, config }: Pick<Playbook, 'entries' | 'faulty' | 'config'>): KnownIds {
  const fixed = fixedTags(config.tags).map(({ tag }) => tag);
  const byKind = new Map(
    [...Map.groupBy([...entries, ...faulty], ({ kind }) => kind)].map(
      ([kind, all]) =>
        [kind, sorted([...all.map(({ id, path }) => path ?? id), ...onlyOnce(all.map(({ id }) => id))])] as const,
    ),
  );
  return {
    byKind,
    tags: sorted(fixed.length > 0 ? fixed : entries.flatMap(({ data }) => data.tags)),
    partsOf: (kind, field) => {
      const parts = entries
        .filter((entry) => entry.kind === kind)
        .flatMap(({ id, data }) => idsIn((data as Readonly<Record<string, unknown>>)[field]).map((part) => [id, part]));
      return [...sorted(parts.map(([, part = '']) => part)), ...sorted(parts.map((pair) => pair.join('#')))];
    },
  };
}

/** All ways to write a reference to an entry of some kinds, of any kind where none is named; the shortest that are unambiguous first. */
export function referencesTo(kinds: readonly string[], { byKind }: KnownIds): readonly string[] {
  const meant = kinds.length === 0 ? [...byKind.keys()] : kinds;
  const ids = meant.flatMap((kind) => byKind.get(kind) ?? []);
  const whole = sorted(meant.flatMap((kind) => (byKind.get(kind) ?? []).map((id) => `${kind}/${id}`)));
  return kinds.length === 1 ? [...ids, ...whole] : [...whole, ...onlyOnce(ids)];
}

/** Changes when an id or a tag comes or goes, or when another version of Waymark has other fields. */
export function digestOf({ byKind, tags }: KnownIds, version: string): string {
  const all = [...byKind].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([version, all, tags]))
    .digest('hex')
    .slice(0, 16);
}

function idsIn(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => (isRecord(item) && typeof item.id === 'string' ? item.id : []));
}

function onlyOnce(ids: readonly string[]): readonly string[] {
  return sorted([...Map.groupBy(ids, (id) => id)].flatMap(([id, all]) => (all.length === 1 ? id : [])));
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
