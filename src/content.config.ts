/** The playbook as Astro's content collections, one per kind, for pages of an adopter's own. */
import { kinds } from '#kinds/index.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { limitsSchema } from '#model/config.ts';
import { collectionsOf } from '#site/collections.ts';
import { diskTree } from '#source/disk.ts';

const MOST_FILES = limitsSchema.parse({}).files;

export const collections = collectionsOf(kinds, {
  folder: 'content',
  read: (folder) => viewFor(loadPlaybook(diskTree(folder, MOST_FILES), kinds).playbook, 'internal'),
});
