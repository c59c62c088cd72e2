import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { Page } from '#model/page.ts';
import { example } from '#model/rule.ts';
import { siteContext } from '#site/assembly/context.ts';
import { sitePages } from '#site/assembly/pages.ts';
import { siteTools } from '#site/assembly/tools.ts';
import { exampleSite } from '#testing/example-site.ts';

/** Decisions that do not hold any more, listed in as many ways as there are. */
const { view } = exampleSite([
  example('domain', {}),
  example('team', {}, { id: 'search' }),
  example('system', { owner: 'search', related: ['decision/old', 'decision/refused'] }, { id: 'index' }),
  example('principle', { exceptions: ['decision/lapsed'] }),
  example('forum', {}),
  example(
    'guide',
    { related: ['decision/old', 'decision/new'] },
    { body: 'See [the decision](../decisions/new.yaml).' },
  ),
  ...[
    { id: 'old', status: 'superseded', affects: ['system/index', 'team/search'] },
    { id: 'new', status: 'accepted', supersedes: ['old'], related: ['decision/refused'], amends: ['withdrawn'] },
    { id: 'refused', status: 'rejected', forum: 'example-forum', affects: ['system/index'] },
    { id: 'withdrawn', status: 'withdrawn', related: ['decision/old'] },
    { id: 'dated', status: 'deprecated', affects: ['team/search'] },
    { id: 'lapsed', type: 'exception', status: 'expired', expires: '2026-04-01', affects: ['system/index'] },
  ].map(({ id, ...fields }, number) =>
    example('decision', { number, owner: 'team/search', decided: '2026-03-20', ...fields }, { id }),
  ),
]);
const context = siteContext(view, { kinds, today: '2026-04-15', history: NO_HISTORY });
const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
const OVER = new Map(
  view
    .entriesOf('decision')
    .filter(({ data }) => data.status !== 'accepted')
    .map((decision) => [context.address(decision), decision.data.status] as const),
);

/** Whatever in a page leads to such a decision, with all that the page knows of it. */
function leadsIn(value: unknown): readonly { readonly href: string; readonly told: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(leadsIn);
  if (!('href' in value) || typeof value.href !== 'string' || !OVER.has(value.href)) return below;
  return [{ href: value.href, told: JSON.stringify(value) }, ...below];
}

/** A page names itself in its own way. */
const listedOn = ({ path, body, chrome }: Page) => leadsIn([body, chrome]).filter(({ href }) => href !== path);

test('wherever a decision that does not hold is listed, it says so in words', () => {
  const listed = pages.flatMap((page) => listedOn(page).map((lead) => ({ page: page.path, ...lead })));
  const silent = listed.filter(({ href, told }) => !new RegExp(OVER.get(href) ?? '', 'i').test(told.replace(href, '')));
  expect(silent).toEqual([]);
  expect(new Set(listed.map(({ href }) => href))).toEqual(new Set(OVER.keys()));
  // Each of these has lists of its own.
  expect([...new Set(listed.map(({ page }) => page))]).toEqual(
    expect.arrayContaining([
      '/decisions/',
      '/decisions/new/',
      '/decisions/timeline/',
      '/forums/example-forum/',
      '/guides/example-guide/',
      '/principles/example-principle/',
      '/systems/index/',
      '/teams/search/',
    ]),
  );
});

test('what holds has no mark, and the page of what does not names it plainly', () => {
  const all = JSON.stringify(pages);
  expect(all).toContain('(superseded)');
  expect(all).not.toContain('(accepted)');
  const own = pages.find(({ path }) => path === '/decisions/old/');
  expect([own?.title, own?.chrome.breadcrumbs.at(-1)?.label, own?.chrome.entry?.listedAs]).toEqual([
    'Build on one database engine',
    'Build on one database engine',
    'Build on one database engine (superseded)',
  ]);
});
