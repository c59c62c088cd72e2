/** The playbook as Astro's content collections, one per kind, for pages of an adopter's own. */
import { kinds } from '#areas/kinds.ts';
import { systemIo } from '#cli/io.ts';
import { CONTENT_VARIABLE, DRAFTS_VARIABLE, visibilityIn } from '#cli/typed-values.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { collectionsOf } from '#site/collections.ts';
import { diskTree } from '#source/disk.ts';
import { USUAL_MOST_FILES } from '#source/tree.ts';

const { env } = systemIo();
// The development server shows drafts.
const drafts = import.meta.env.DEV || env[DRAFTS_VARIABLE] === 'true';
const visibility = visibilityIn(env);

export const collections = collectionsOf(kinds, {
  folder: env[CONTENT_VARIABLE] ?? 'content',
  read: (folder) => viewFor(loadPlaybook(diskTree(folder, USUAL_MOST_FILES), kinds).playbook, visibility, { drafts }),
});
