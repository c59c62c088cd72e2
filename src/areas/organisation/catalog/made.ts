/** What became of an entity: the file of its entry, and what there is to say about it. */
import type { ImportedFile } from '#model/importer.ts';
import type { Difference } from './catalog-files.ts';
import type { CatalogEntity } from './entity.ts';
import type { OwnedFields } from './owned-fields.ts';
import type { Place } from './places.ts';

export interface Made {
  readonly entity: CatalogEntity;
  readonly place: Place;
  readonly owned: OwnedFields;
  /** None for an entry that was written here. */
  readonly file: ImportedFile | undefined;
  /** Where the entry that stands there says something else. */
  readonly differences: readonly Difference[];
  /** Fields that it has to have, and that the catalogue does not say. */
  readonly missing: readonly string[];
}
