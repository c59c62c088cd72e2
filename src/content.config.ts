/** The playbook as Astro's content collections, one per kind, for pages of an adopter's own. */
import { kinds } from '#areas/kinds.ts';
import { systemIo } from '#cli/io.ts';
import { visibilityIn } from '#cli/typed-values.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { collectionsOf } from '#site/collections.ts';
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';

// The development server shows drafts.
const drafts = import.meta.env.DEV;
const visibility = visibilityIn(systemIo().env);

export const collections = collectionsOf(kinds, {
  folder: 'content',
  read: (folder) => viewFor(loadPlaybook(diskTree(folder, USUAL_MOST_FILES), kinds).playbook, visibility, { drafts }),
});
