/** Inside of a source, entries call one another as their files are called there: their prefix is put before such names. */
import { codePath, codePathIn } from '#model/code-path.ts';
import type { Entry } from '#model/entry.ts';
import { isRecord } from '#model/is-record.ts';
import type { Path } from '#model/location.ts';
import { inSource, prefixOf, withPrefix } from '#model/source-place.ts';
import type { Sources } from '#model/sources-config.ts';
import { parseRef } from '../catalogue.ts';
import type { EntryRecord } from '../record.ts';
import { meaningfulTexts } from '../schema-walk.ts';
import { slug } from '../slug.ts';

export function withOwnNames(records: readonly EntryRecord[], sources: Sources): readonly EntryRecord[] {
  if (Object.keys(sources).length === 0) return records;
  const names = new Map(records.flatMap((record) => namesOf(record, sources)));
  return records.map((record) => {
    const source = inSource(record.file)?.source;
    return source === undefined ? record : renamed(record, { source, prefix: prefixOf(source, sources), names });
  });
}

/** What an entry is called in its source, with its id here: beside it by the name of its file, and anywhere by its id without the prefix. */
function namesOf({ file, kind, id, entry }: EntryRecord, sources: Sources): readonly (readonly [string, string])[] {
  const source = inSource(file)?.source;
  if (source === undefined) return [];
  const prefix = prefixOf(source, sources);
  const former = (entry?.data.aliases ?? []).map((alias) => withPrefix(prefix, alias));
  return [
    [`${folderOf(file)} ${kind.name}/${slug((file.split('/').at(-1) ?? file).replace(/\.\w+$/, ''))}`, id],
    ...[id, ...former].map((name) => [`${source} ${kind.name}/${name}`, name] as const),
  ];
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}

interface Naming {
  readonly source: string;
  readonly prefix: string;
  readonly names: ReadonlyMap<string, string>;
}

function renamed(record: EntryRecord, { source, prefix, names }: Naming): EntryRecord {
  const { located, entry, kind } = record;
  const changes: (readonly [Path, string])[] = [];
  for (const { text, path, meaning } of meaningfulTexts(kind.schema, located.value)) {
    if (meaning.means !== 'ref') continue;
    const code = meaning.orCode === true ? codePathIn(text, meaning.kinds) : undefined;
    if (code !== undefined) {
      if (code.source === undefined) changes.push([path, codePath({ ...code, source })]);
      continue;
    }
    const { kind: named, id } = parseRef(text);
    const kinds = named === undefined ? meaning.kinds : [named];
    const own = kinds
      .map(
        (each) =>
          names.get(`${folderOf(record.file)} ${each}/${slug(id)}`) ??
          names.get(`${source} ${each}/${withPrefix(prefix, id)}`),
      )
      .find((name) => name !== undefined);
    if (own !== undefined && own !== id) changes.push([path, named === undefined ? own : `${named}/${own}`]);
  }
  const aliases = isRecord(located.value) && Array.isArray(located.value.aliases) ? located.value.aliases : [];
  for (const [index, alias] of aliases.entries())
    if (typeof alias === 'string' && !alias.startsWith('/'))
      changes.push([['aliases', index], withPrefix(prefix, alias)]);
  if (changes.length === 0) return record;
  return {
    ...record,
    located: { ...located, value: withTexts(located.value, changes) },
    // Validated data keeps the shape of what was written, and a name stays a text.
    entry: entry && { ...entry, data: withTexts(entry.data, changes) as Entry['data'] },
  };
}

/** The same data with other texts in some places that are there. */
function withTexts(data: unknown, changes: readonly (readonly [Path, string])[]): unknown {
  const own = new Map<string | number, (readonly [Path, string])[]>();
  for (const [[step, ...rest], text] of changes)
    if (step !== undefined) own.set(step, [...(own.get(step) ?? []), [rest, text]]);
  const changed = (step: string | number, value: unknown) => {
    const inside = own.get(step);
    if (inside === undefined) return value;
    const here = inside.find(([rest]) => rest.length === 0);
    return here === undefined ? withTexts(value, inside) : here[1];
  };
  if (Array.isArray(data)) return data.map((value, index) => changed(index, value));
  if (!isRecord(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, changed(key, value)]));
}
