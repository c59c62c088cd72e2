/** A row of a list about one entry: who owns it, and where it is edited. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { OWNER_KINDS } from '#model/schema.ts';

/** @param more what the list says of it; a part of an entry brings its own item and owner */
export function rowAbout(
  entry: Entry,
  tools: Pick<PageTools, 'linkTo' | 'link' | 'editLink'>,
  more: Partial<ListRow> = {},
): ListRow {
  return {
    item: tools.linkTo(entry),
    // Empty where there is an owner, and these readers may not see which.
    owner: tools.link(entry.data.owner === '' ? undefined : entry.data.owner, ...OWNER_KINDS),
    edit: tools.editLink(entry.file),
    ...more,
  };
}
