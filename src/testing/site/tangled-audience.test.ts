/** Playbooks in which everything leads to everything, with visibilities at random: each page of each view renders, and names nothing that its readers may not see. */
import { beforeAll, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { deriveSite } from '#cli/publishing/derive-site.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { NO_HISTORY } from '#model/history.ts';
import { VISIBILITIES } from '#model/standing.ts';
import type { Theme } from '#render/render.ts';
import { memoryTree } from '#source/tree.ts';
import { pieces, tangled, type Pick } from '../tangled-playbook.ts';
import { temporaryPlaybook } from '../temporary-playbook.ts';
import { builtTheme } from './built-theme.ts';

const PLAYBOOKS = 12;

let theme: Theme;
beforeAll(async () => {
  theme = await builtTheme();
});

/** The same choices for the same number. */
function choices(seed: number): Pick {
  let state = 7919 * (seed + 1);
  return (values) => {
    state = (state * 48_271) % 2_147_483_647;
    // Picks come from lists that are not empty.
    return values[Math.floor((state / 2_147_483_647) * values.length)]!;
  };
}

test.each(Array.from({ length: PLAYBOOKS }, (_, seed) => seed))('playbook %i', async (seed) => {
  const pick = choices(seed);
  const tree = memoryTree(tangled(pick));
  const visibility = VISIBILITIES[seed % VISIBILITIES.length] ?? 'public';
  const view = viewFor(loadPlaybook(tree, kinds).playbook, visibility, {
    // Where what is restricted shows, drafts are what is hidden.
    drafts: seed % 2 === 0 && visibility !== 'restricted',
  });
  const hidden = pieces.filter(({ kind, id }) => view.find(kind.name, id) === undefined).map(({ word }) => word);
  const { pages } = deriveSite(view, tree, {
    kinds,
    today: '2026-04-15',
    history: NO_HISTORY,
    rules: [],
    kept: temporaryPlaybook({}),
  });
  expect(hidden).not.toEqual([]);
  const found: string[] = [];
  for (const page of pages) {
    const html = await theme.render(page);
    found.push(...hidden.filter((word) => html.includes(word)).map((word) => `${page.path}: ${word}`));
  }
  expect(found).toEqual([]);
});
