/** Where links lead for some readers, and which tables may be named to them. */
import type { Entry } from '#model/entry.ts';
import { inSource } from '#model/source-place.ts';
import type { Playbook } from '#model/playbook.ts';

/** `undefined` is none of them: what does not exist is not seen. */
export type Entries = ReadonlySet<Entry | undefined>;

/** Whether anything of these readers is there: of a table, one of its rows; a page of no entry is there for all. */
export function leadsTo(place: string, { entries, entryAt, tables, assets }: Playbook, visible: Entries): boolean {
  const entry = entryAt(place);
  if (entry !== undefined) return visible.has(entry);
  // Any other file of a source is shown by the host of its repository.
  if (place.startsWith('/') || inSource(place) !== undefined) return true;
  return assets.has(place) || (tables.has(place) && entries.some((each) => each.file === place && visible.has(each)));
}

/** A table may be called as the team is that its rows are of. */
export function tablesNamedAfterHidden({ tables, entries }: Playbook, visible: Entries): ReadonlySet<string> {
  if (tables.size === 0) return tables;
  const hidden = new Set(entries.flatMap((entry) => (visible.has(entry) ? [] : [entry.id, ...entry.data.aliases])));
  return new Set([...tables].filter((file) => hidden.has(file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, ''))));
}
