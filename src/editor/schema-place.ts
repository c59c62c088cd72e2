/** Where the schemas of a playbook lie, and whether those there are still right: without making them, for `check` asks each time. */
import { digestOf, type KnownIds } from './known-ids.ts';

/** Where the schemas lie, from the root of the repository. */
export const SCHEMA_FOLDER = '.vscode/waymark';

/** All ids lie here, so that a new entry changes this file alone. */
export const IDS_FILE = 'ids.json';

/** Whether what was written last is what would be written now. @param text of the file of ids */
export function isUpToDate(text: string, ids: KnownIds, version: string): boolean {
  return text.includes(`: ${digestOf(ids, version)}"`);
}
