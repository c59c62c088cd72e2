/** `waymark stale`: what asks for a review, by owner, in each form. */
import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryFolder, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

const guide = (title: string, reviewed: string, { owner = 'team/platform', body = 'As it is.' } = {}) =>
  `---\ntitle: ${title}\nowner: ${owner}\nreviewed: ${reviewed}\n---\n\n## How\n\n${body}\n`;

const FILES: Files = {
  ...smallestPlaybook,
  'teams/billing.yaml': String(smallestPlaybook['teams/platform.yaml'])
    .replace('title: Platform', 'title: Billing')
    .replace('team/platform', 'team/billing'),
  'guides/late.md': guide('Late', '2025-01-01'),
  'guides/next.md': guide('Next @everyone', '2025-05-01', { owner: 'team/billing' }),
  'guides/fresh.md': guide('Fresh', '2026-04-01'),
};

async function stale(typed: readonly string[] = [], files: Files = FILES) {
  return waymarkIn(temporaryPlaybook(files), ['stale', '--content', '.', ...typed]);
}

test('lists what is overdue and what is due soon, by owner, and fails where something is overdue', async () => {
  expect(await stale()).toMatchObject({
    code: 1,
    out: `Billing (team/billing)
  ▲ due by 2026-05-01: Next @everyone
      guides/next.md

Platform (team/platform)
  ✖ overdue since 2026-01-01: Late
      guides/late.md

✖ 1 overdue, 1 due by 2026-05-15, 0 whose surroundings changed
  All together ask for about 7 reviews a year.
`,
  });
});

test.each([
  [['--owner', 'team/billing'], 0, ['Next']],
  [['--owner', 'team/platform'], 1, ['Late']],
  [['--within', 'P1D'], 1, ['Late']],
  [['--within', 'P1Y'], 1, ['Late', 'Next', 'Fresh', 'Platform', 'Billing']],
  [['--today', '2025-06-01'], 0, []],
] as const)('%j', async (typed, code, titles) => {
  const ended = await stale([...typed, '--format', 'json']);
  const { owners } = JSON.parse(ended.out) as { owners: { reviews: { title: string }[] }[] };
  expect(ended.code).toBe(code);
  const found = owners.flatMap(({ reviews }) => reviews.map(({ title }) => title.split(' ')[0]));
  if (typed[0] !== '--today') expect(found.toSorted()).toEqual([...titles].toSorted());
});

test.each([
  [['--owner', 'team/biling'], 'Did you mean `team/billing`?'],
  [['--within', 'soon'], 'Unexpected `--within soon`, expected a duration'],
  [['--within', '-P3D'], 'Unexpected `--within -P3D`, expected a duration'],
])('%j cannot run', async (typed, message) => {
  const { code, err } = await stale([...typed]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

describe('for an issue', () => {
  test('is a list to tick off, with a mark by which it is found again', async () => {
    const { out } = await stale(['--owner', 'team/billing', '--format', 'markdown']);
    expect(out).toBe(`# Reviews for Billing, April 2026

Read each page, correct what is no longer true, and say so with \`waymark reviewed <entry>\`.

## Due by 15 May 2026 (1)

- [ ] Next @\u200beveryone – Guide – By 1 May 2026 – \`guides/next.md\`

<!-- waymark stale team/billing 2026-04 -->
`);
  });

  test('speaks the language of the playbook, and leads to its pages', async () => {
    const config = 'name: Beispiel\ndescription: Das Handbuch.\nlanguage: de\nsite: https://playbook.example.org\n';
    const { out } = await stale(['--format', 'markdown'], { ...FILES, 'playbook.yaml': config });
    expect(out).toContain('# Prüfungen, April 2026');
    expect(out).toContain(
      '## Platform\n\n### Überfällig (1)\n\n- [ ] [Late](https://playbook.example.org/guides/late/)',
    );
  });

  test('fits into one, however much there is', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [`guides/late-${index}.md`, guide(`Late ${index}`, '2025-01-01')]),
    );
    const { out } = await stale(['--format', 'markdown'], { ...FILES, ...many });
    expect(out.length).toBeLessThan(65_000);
    expect(out).toMatch(/… and \d+ more\n\n<!-- waymark stale all 2026-04 -->\n$/);
  });
});

test('is a calendar that other programs read', async () => {
  const { out } = await stale(['--format', 'ics']);
  const events = new ICAL.Component(ICAL.parse(out) as unknown[]).getAllSubcomponents('vevent');
  expect(
    events.map(
      (event) => `${String(event.getFirstPropertyValue('dtstart'))} ${String(event.getFirstPropertyValue('summary'))}`,
    ),
  ).toEqual(['2026-01-01 Review: Late', '2026-05-01 Review: Next @everyone']);
});

test('names what changed around a page since its review, unless its text is newer', async () => {
  const { folder, commit } = repositoryIn(temporaryFolder());
  const fresh = guide('Fresh', '2026-04-01', { body: 'See [alerts](./alerts.md).' });
  commit('2026-04-01', 'Write', {
    ...FILES,
    'guides/fresh.md': fresh,
    'guides/alerts.md': guide('Alerts', '2026-04-01'),
  });
  commit('2026-04-02', 'Change', { 'guides/alerts.md': guide('Alerts', '2026-04-02', { body: 'Now otherwise.' }) });
  const told = async (...typed: readonly string[]) => {
    const { out } = await waymarkIn(folder, ['stale', '--content', '.', '--format', 'json', ...typed], {
      env: { PATH: process.env.PATH },
    });
    const { owners } = JSON.parse(out) as {
      owners: { reviews: { entry: string; why: string; around: unknown[] }[] }[];
    };
    return owners.flatMap(({ reviews }) => reviews.filter(({ why }) => why === 'changed'));
  };
  expect(await told()).toMatchObject([
    { entry: 'guide/fresh', around: [{ entry: 'guide/alerts', changed: '2026-04-02' }] },
  ]);
  expect(await told('--today', '2026-04-01')).toEqual([]);
  commit('2026-04-03', 'Review', { 'guides/fresh.md': fresh.replace('2026-04-01', '2026-04-03') });
  expect(await told()).toEqual([]);
});
