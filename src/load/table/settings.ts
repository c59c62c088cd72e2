/** What the configuration says once for the rows of a table, so that no column repeats it. */
import type { Config } from '#model/config.ts';
import type { Kind } from '#model/kind.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';

export interface Filled {
  readonly value: unknown;
  /** Where in the configuration it stands; nowhere for what the table's own name says. */
  readonly path: Path | undefined;
}

interface Table {
  readonly file: string;
  readonly kind: Kind;
}

/** The fields that a row may leave out, with what counts then: said for the table, or for its whole folder. */
export function filledFor(
  { file, kind }: Table,
  { tables, owners }: Pick<Config, 'tables' | 'owners'>,
  isEntry: (folder: string, id: string) => boolean,
): ReadonlyMap<string, Filled> {
  const folder = kind.folder.name;
  const filled = new Map<string, Filled>();
  const named = kind.table?.named;
  const name = nameOf(file);
  if (named !== undefined && isEntry(named.folder, name)) filled.set(named.field, { value: name, path: undefined });
  const owner = owners[folder];
  if (owner !== undefined) filled.set('owner', { value: owner, path: ['owners', folder] });
  for (const key of [folder, file])
    for (const [field, value] of Object.entries(tables[key] ?? {}))
      filled.set(field, { value, path: ['tables', key, field] });
  return filled;
}

function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.\w+$/, '');
}

/** What is said for tables that do not exist. */
export function unknownTables(
  { tables }: Pick<Config, 'tables'>,
  found: readonly string[],
  kinds: readonly Kind[],
  configAt: (path: Path) => Location,
): readonly Problem[] {
  const folders = kinds.flatMap(({ table, folder }) => (table === undefined ? [] : [folder.name]));
  const known = [...found, ...folders];
  return Object.keys(tables)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const guess = nearest(key, known);
      return {
        rule: 'table/unknown',
        message: `Unexpected table \`${key}\`, expected the path of one, or the folder of a kind that has tables`,
        hint:
          guess === undefined
            ? `Write its path from the content folder, such as \`${folders[0] ?? 'terms'}/checkout.csv\`.`
            : `Did you mean \`${guess}\`?`,
        location: configAt(['tables', key]),
      };
    });
}
