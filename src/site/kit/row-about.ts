/** A row of a list about one entry: who owns it, and where it is edited. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { OWNER_KINDS } from '#model/schema.ts';

/** @param more what the list says of it; a part of an entry brings its own item and owner */
export function rowAbout(
  entry: Entry,
  tools: Pick<PageTools, 'linkTo' | 'view' | 'editLink' | 'editField'>,
  more: Partial<ListRow> = {},
): ListRow {
  // None where these readers may not see who it is.
  const owner = tools.view.resolve(entry.data.owner, OWNER_KINDS);
  // Who does a part of it is for the part to say.
  const isUnowned = !('owner' in more) && isMissing(entry.data.owner);
  return {
    item: tools.linkTo(entry),
    owner: owner && tools.linkTo(owner),
    isUnowned,
    edit: isUnowned ? tools.editField(entry, 'owner') : tools.editLink(entry.file, entry.line),
    ...more,
  };
}

/** Kinds that allow it say `null` or leave it out. */
function isMissing(owner: unknown): boolean {
  return owner === undefined || owner === null;
}
