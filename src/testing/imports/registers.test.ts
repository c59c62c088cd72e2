/** Exports of trackers, reviews, numbers, objectives and catalogues: each word becomes structure or stands where readers see it. */
import { expect, test } from 'vitest';
import type { Given } from '#model/options.ts';
import { tryImport } from './try-import.ts';

const ISSUES = JSON.stringify([
  {
    number: 12,
    title: 'Replace the old queue library',
    state: 'OPEN',
    createdAt: '2026-03-01T10:00:00Z',
    closedAt: null,
    url: 'https://github.com/acme/billing/issues/12',
    labels: [{ name: 'tech debt' }],
    body: 'The library is not maintained.\n\nEach release needs a patch.',
  },
]);

const JIRA =
  'Issue key,Summary,Status,Created,Assignee,Description\n' +
  'BILL-12,Split the invoice table,To Do,01/Apr/26 10:00 AM,Team of billing,"One table holds everything, so each change locks it."\n';

const REVIEW =
  '---\ntitle: Login answered nothing\nseverity: SEV-2\nauthors: Team of the gateway\n---\n\n# Login answered nothing\n\n## Impact\n\nNobody could sign in.\n\n' +
  '## Contributing factors\n\n- The header was checked in one direction.\n\n## Action items\n\n| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Test both directions | Gateway team | 2026-04-01 | open |\n';

const METRIC =
  'title: Lead time\nowner: team/keepers\nreviewed: 2026-11-01\ndefinition: From commit to production.\nunit: hours\n';

const OBJECTIVE =
  'apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: pages of the shop, displayName: Pages of the shop }\nspec:\n' +
  '  description: Pages arrive in time.\n  service: web shop\n  indicator:\n    metadata: { name: fast }\n    spec: { ratioMetric: { counter: true, good: { metricSource: { type: Any, spec: { query: good } } }, total: { metricSource: { type: Any, spec: { query: all } } } } }\n' +
  '  timeWindow: [{ duration: 28d, isRolling: true }]\n  budgetingMethod: Occurrences\n  objectives: [{ displayName: In time, target: 0.99 }]\n';

const CATALOG =
  'apiVersion: backstage.io/v1alpha1\nkind: Domain\nmetadata: { name: commerce, title: Trade and money, description: Everything that sells }\nspec: { owner: payments }\n';

test.each<
  [importer: string, file: string, content: string, given?: Given, existing?: Readonly<Record<string, string>>]
>([
  ['debt', 'issues.json', ISSUES],
  ['debt', 'jira.csv', JIRA],
  ['incidents', 'login.md', REVIEW],
  [
    'series',
    'lead-time.csv',
    'Week of,Lead time in hours\nMarch 2 2026,30\nMarch 9 2026,28\n',
    { metric: 'lead-time' },
    { 'metrics/lead-time.yaml': METRIC },
  ],
  ['slo', 'slo.yaml', OBJECTIVE],
  ['catalog', 'catalog-info.yaml', CATALOG],
])('%s loses no word of %s', async (importer, file, content, given = {}, existing = {}) => {
  const { words, files } = await tryImport(importer, { [file]: content }, given, existing);
  expect(words.lost).toEqual([]);
  expect(words.total).toBeGreaterThan(3);
  expect(Object.keys(files)).toHaveLength(1);
});

test('every document of a catalogue is counted, but for what is for programs and names of people', async () => {
  const api =
    '---\napiVersion: backstage.io/v1alpha1\nkind: API\nmetadata: { name: prices, description: Quotes in any currency }\n' +
    'spec: { type: openapi, owner: payments, definition: "openapi: 3.0 with paths and schemas" }\n';
  const user =
    '---\napiVersion: backstage.io/v1alpha1\nkind: User\nmetadata: { name: jd }\nspec: { profile: { displayName: Jay Dee } }\n';
  const { words } = await tryImport('catalog', { 'catalog-info.yaml': CATALOG + api + user });
  expect(words.lost.map(({ words: lost }) => lost)).toEqual([['quotes', 'in', 'any', 'currency']]);
});

test('an issue brings what it says, and no level, owner or day of its own making', async () => {
  const { files } = await tryImport('debt', { 'issues.json': ISSUES });
  const [text = ''] = Object.values(files);
  expect(text).toContain('The library is not maintained. Each release needs a patch.');
  expect(text).toContain(',draft,');
});
