/** The leader's page and its files: what waits, the oldest first, for all and for each owner. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import { viewOf } from '#testing/playbooks.ts';
import { siteContext } from '../assembly/context.ts';
import { siteFrame } from '../assembly/frame.ts';
import { siteTools } from '../assembly/tools.ts';
import { leadFiles } from './exports.ts';
import { leadPage } from './lead-page.ts';
import { lastMonday } from './leader-lists.ts';

const today = '2026-04-15';

const decision = (title: string, decideBy: string, owner = 'keepers') =>
  `title: ${title}\nowner: ${owner}\nreviewed: 2026-04-01\nnumber: ${title.length}\ntype: adr\nstatus: proposed\ncreated: 2026-03-01\ndecideBy: ${decideBy}\ndecisionMakers: [team/keepers]\n`;

const exception =
  'title: One more month\nowner: keepers\nreviewed: 2026-04-01\nnumber: 90\ntype: exception\nstatus: accepted\ncreated: 2026-02-01\ndecided: 2026-03-01\nexpires: 2026-05-01\ndecisionMakers: [team/keepers]\n';

function siteOf(files: Readonly<Record<string, string>>) {
  const context = siteContext(viewOf(files), { kinds, today, history: NO_HISTORY });
  const tools = siteTools(context, plainCode);
  return { context, tools, page: leadPage(siteFrame(context, tools), tools) };
}

const late = {
  'decisions/a.yaml': decision('Keep *events* for a week', '2026-04-01'),
  'decisions/b.yaml': decision('Use one queue', '2026-03-20'),
  'decisions/c.yaml': decision('Split the ledger', '2026-04-10'),
  'decisions/d.yaml': decision('Name the owners', '2026-04-12'),
};

test('shows of each list the count and the three oldest, and says what is in order', () => {
  const { page } = siteOf(late);
  const { waiting, inOrder } = page.body;
  expect(waiting.map(({ name, count, more }) => [name, count, more])).toEqual([['decisions-overdue', 4, 1]]);
  expect(waiting[0]?.rows.map(({ label, when }) => [label, when])).toEqual([
    ['Use one queue', '26 days late'],
    ['Keep *events* for a week', '14 days late'],
    ['Split the ledger', '5 days late'],
  ]);
  expect(inOrder).toContain('Systems without an owner');
  expect(inOrder).not.toContain('Decisions past their date');
});

test('says that nothing waits where nothing does', () => {
  const { page, context, tools } = siteOf({});
  expect(page.body.waiting).toEqual([]);
  const files = leadFiles(context, tools);
  expect(files.map(({ path }) => path)).toEqual(['/lead/feed.xml', '/lead/digest.md']);
  expect(files[1]?.content()).toBe('# What needs you today\n\nAs of 15 April 2026.\n\nNothing waits for anyone.\n');
});

test('a digest for each owner holds what waits for that owner only, and no title becomes markup', () => {
  const team = 'title: Billing\nowner: billing\nreviewed: 2026-04-01\ntype: stream-aligned\nmission: Invoices.\n';
  const { context, tools } = siteOf({
    ...late,
    'teams/billing.yaml': team,
    'decisions/e.yaml': decision('Round to cents', '2026-04-02', 'billing'),
  });
  const files = new Map(leadFiles(context, tools).map(({ path, content }) => [path, content()]));
  expect([...files.keys()]).toEqual([
    '/lead/feed.xml',
    '/lead/digest.md',
    '/lead/teams/billing.md',
    '/lead/teams/keepers.md',
  ]);
  expect(files.get('/lead/teams/billing.md')).toBe(
    '# What waits for Billing\n\nAs of 15 April 2026.\n\n## Decisions past their date (1)\n\n- Round to cents – proposed – 2 April 2026, 13 days late – Billing\n',
  );
  expect(files.get('/lead/teams/keepers.md')).toContain('- Keep \\*events\\* for a week');
  expect(files.get('/lead/feed.xml')?.match(/<entry>/g)).toHaveLength(5);
});

test('the feed of a day is that of the next day, as long as nothing new waits, and then it begins a new week', () => {
  const soon = { 'decisions/f.yaml': exception };
  const feedOn = (day: string) => {
    const context = siteContext(viewOf({ ...late, ...soon }), { kinds, today: day, history: NO_HISTORY });
    return leadFiles(context, siteTools(context, plainCode))[0]?.content();
  };
  expect(feedOn('2026-04-15')).toContain('One more month');
  expect(feedOn('2026-04-16')).toBe(feedOn('2026-04-15'));
  expect(feedOn('2026-04-21')).not.toBe(feedOn('2026-04-15'));
});

test('files tell what changed since Monday too', () => {
  const { context, tools } = siteOf({ 'decisions/g.yaml': exception.replace('2026-03-01', '2026-04-14') });
  const digest = leadFiles(context, tools).find(({ path }) => path === '/lead/digest.md');
  expect(digest?.content()).toContain('## Changed since Monday, 13 April 2026 (1)\n\n- One more month – accepted');
});

test.each([
  ['2026-04-15', '2026-04-13'],
  ['2026-04-13', '2026-04-06'],
  ['2026-04-19', '2026-04-13'],
  ['2026-01-01', '2025-12-29'],
])('the Monday before %s is %s', (day, monday) => {
  expect(lastMonday(day)).toBe(monday);
});
