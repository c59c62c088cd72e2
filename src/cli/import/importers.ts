/** The importers of all kinds, in the order in which help lists them: by name. */
import { kinds } from '#areas/kinds.ts';
import type { Importer } from '#model/importer.ts';
import type { Kind } from '#model/kind.ts';

export interface NamedImporter extends Importer {
  readonly name: string;
  /** The kind of what it writes. */
  readonly kind: Kind;
}

export async function allImporters(): Promise<readonly NamedImporter[]> {
  const found = await Promise.all(
    kinds.flatMap((kind) =>
      Object.entries(kind.importers ?? {}).map(async ([name, load]) => ({ ...(await load()), name, kind })),
    ),
  );
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
