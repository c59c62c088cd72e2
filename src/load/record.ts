/** What was read from one entry's file, right or wrong: later stages check as much of it as there is. */
import type { Body } from '#model/body.ts';
import type { Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import type { LocatedData } from '#source/yaml.ts';

export interface EntryRecord {
  readonly kind: Kind;
  readonly id: string;
  /** As that of an entry: `people/setup`. */
  readonly path?: string | undefined;
  readonly file: string;
  /** Of a row of a table, its line. */
  readonly line?: number;
  readonly located: LocatedData;
  readonly source: string;
  readonly body: Body | undefined;
  /** Only where the data is valid. */
  readonly entry: Entry | undefined;
}

/** What tells it from all others, and what a reference to it may be. */
export function recordKey({ kind, id, path }: Pick<EntryRecord, 'kind' | 'id' | 'path'>): string {
  return `${kind.name}/${path ?? id}`;
}
