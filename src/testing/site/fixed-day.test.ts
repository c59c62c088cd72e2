/** The example at later days: the day that its configuration fixes keeps it clean, and without it only time can be wrong. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { deriveSite } from '#cli/publishing/derive-site.ts';
import { run } from '#cli/run.ts';
import { kinds } from '#areas/kinds.ts';
import { viewFor } from '#load/audience.ts';
import type { KeptReading } from '#load/reading.ts';
import { NO_HISTORY } from '#model/history.ts';
import { diskTree } from '#source/disk.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { memoryTree } from '#source/tree.ts';
import { fakeIo } from '../fake-io.ts';
import { someOf } from '../runs.ts';
import { smallestPlaybook } from '../temporary-playbook.ts';
import { workshop } from './workshop.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const CWD = dirname(inject('example').folder);
const LATER = ['2026-11-27', '2027-03-06', '2028-02-29', '2031-07-01', '2036-12-31'];
/** What the calendar alone can make wrong. */
const ABOUT_TIME = [
  'entry/review-overdue',
  'decision/overdue',
  'decision/expired',
  'decision/revisit-due',
  'onboarding/task-links-overdue',
  'team/interaction-over',
  'strategy/horizon-over',
  'outcome/period-over',
  'outcome/milestone-past-due',
  'experiment/no-result',
  'metric/stale',
  'slo/stale',
  'debt/acceptance-ended',
  'debt/planned-for',
  'risk/agreed-in-time',
  // A new risk may be without an owner for a few days.
  'risk/has-owner',
  'risk/next-step-ahead',
  'incident/action-late',
  'feedback/past-due',
  'feedback/unanswered',
  'story/told-or-planned',
];

const rules = await discoverRules();

test.each([LATER[0], LATER.at(-1)])('on %s the example is clean', async (today) => {
  const io = fakeIo(dirname(CONTENT), { today });
  expect(await run(['check', '--max-warnings', '0'], io)).toBe(0);
});

describe('without its line', () => {
  const tree = withoutDay(diskTree(CONTENT, 20_000));
  const readings = new Map<string, KeptReading>();
  const checkOn = (today: string) => check(tree, { kinds, rules, findings, today, readings });

  test.each(someOf(LATER, 2))('only the calendar makes findings on %s, and every page can still be made', (today) => {
    const { playbook, diagnostics } = checkOn(today);
    const other = diagnostics.filter(({ rule }) => !ABOUT_TIME.includes(rule));
    expect(other.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    const options = { kinds, today, history: NO_HISTORY, rules, kept: join(inject('temporary'), 'fixed-day') };
    expect(deriveSite(viewFor(playbook, 'internal'), tree, options).pages.length).toBeGreaterThan(300);
  });

  test('the calendar does make findings in the end', () => {
    expect(checkOn('2036-12-31').summary.warnings).toBeGreaterThan(100);
  });
});

test('the example builds in ten years, and each page says as of when', async () => {
  const io = fakeIo(CWD, { today: '2036-12-31', env: { PATH: process.env.PATH } });
  expect(await run(['build', '--content', CONTENT, '--out', 'in-ten-years', '--max-warnings', '0'], io)).toBe(0);
  expect(io.printed.out).toContain('As of 2026-11-26: `today` in `playbook.yaml` fixes the day\n');
  const page = readFileSync(join(CWD, 'in-ten-years/index.html'), 'utf8');
  expect(/\. As of <time datetime="([^"]*)"/.exec(page)?.[1]).toBe('2026-11-26');
});

describe('a fixed day', () => {
  const config = `${String(smallestPlaybook['playbook.yaml'])}today: 2026-04-20\n`;
  const fixed = { ...smallestPlaybook, 'playbook.yaml': config };
  const on = (folder: string, today: string) => fakeIo(folder, { today, env: { PATH: process.env.PATH } });

  test('makes the next day no reason to build again, until a day is asked for or the line is gone', async () => {
    const { folder, fill } = workshop(fixed);
    const built = async (today: string, ...typed: readonly string[]) => {
      const io = on(folder, today);
      expect(await run(['build', ...typed], io)).toBe(0);
      return io.printed.out.startsWith('Nothing changed');
    };
    expect(await built('2026-04-21')).toBe(false);
    expect(await built('2030-01-01')).toBe(true);
    expect(await built('2030-01-01', '--today', '2026-04-22')).toBe(false);
    expect(await built('2031-01-01', '--today', '2026-04-22')).toBe(true);
    fill(smallestPlaybook);
    expect(await built('2026-04-21')).toBe(false);
    expect(await built('2026-04-21')).toBe(true);
    expect(await built('2026-04-22')).toBe(false);
    expect(readdirSync(folder)).toContain('dist');
  });

  test('is explained by a check, and gives way to a day that is asked for', async () => {
    const { folder } = workshop(fixed);
    const io = on(folder, '2030-01-01');
    expect(await run(['check'], io)).toBe(0);
    expect(io.printed.out).toContain('Checked as of 2026-04-20, the day that `today` in `playbook.yaml` fixes.');
    const asked = on(folder, '2030-01-01');
    await run(['check', '--today', '2026-04-21'], asked);
    expect(asked.printed.out).not.toContain('Checked as of');
  });

  test('holds although another field of the configuration is wrong', async () => {
    const { folder } = workshop({ ...fixed, 'playbook.yaml': `${config}accent: green\n` });
    const io = on(folder, '2036-01-01');
    expect(await run(['check'], io)).toBe(1);
    expect(io.printed.out).toContain('✖ 1 error in 1 of');
  });
});

function withoutDay({ files }: ContentTree): ContentTree {
  const texts = Object.fromEntries(files.map((file) => [file.path, file.bytes()]));
  const config = Buffer.from(texts['playbook.yaml'] ?? '').toString();
  expect(config).toMatch(/^today: /m);
  return memoryTree({ ...texts, 'playbook.yaml': config.replace(/^today: .*$/m, '') });
}
