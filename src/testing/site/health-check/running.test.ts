/** A health check from the first vote to the trend: a file is saved, and put into the content. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TODAY } from '../../built-site.ts';
import { servedFolder } from '../../server.ts';
import { visit } from '../visit.ts';
import { writeFiles } from '../../temporary-playbook.ts';
import { workshop } from '../workshop.ts';
import { CHECK, COUNT_DOWN, begun, revealed, saved, step, stopClock, url, vote } from './running.ts';

const CONTENT = fileURLToPath(new URL('../../../../content', import.meta.url));

test('three people vote, see the answers and save a file, which the next build draws into the trend', async () => {
  const { page, faults } = await revealed();
  const first = page.locator('[data-question="known-before-customers"]');
  expect(await first.locator('.votes').innerText()).toContain('▼ Hurting us: 2, ▲ Healthy: 1.');
  expect(await first.locator(':checked').getAttribute('value')).toBe('hurting');

  // What was left open comes first, and is settled here.
  await page.locator('.carried [data-action]').first().getByLabel('State').selectOption('done');
  await first.getByLabel('Comment').fill('The partner called before our alert did.');
  await page.locator('[data-question="safe-to-change"]').getByText('Does not apply', { exact: true }).click();
  expect(await page.locator('.obstacles').innerText()).toContain('Say why question 2 does not apply.');
  await page.locator('[data-question="safe-to-change"]').getByLabel('Why it does not apply').fill('Nothing runs yet.');
  await step(page, 'add').click();
  const action = page.locator('.actions [data-action]').last();
  await action.getByLabel('What').fill('Call the partner: each Monday.');
  await action.getByLabel('Who sees to it').selectOption('role/tech-lead');
  await action.getByLabel('By').fill('2027-01-15');
  expect(await page.locator('.obstacles').innerText()).toBe('');

  const { name, text } = await saved(page, 'save');
  const address = await page.locator('[data-new-file]:visible').getAttribute('href');
  const asked = new URL(address ?? '').searchParams;
  expect([asked.get('filename'), asked.get('value')]).toEqual([name, text]);
  const { text: markdown } = await saved(page, 'save-markdown');
  expect(faults).toEqual([]);
  expect(markdown).toContain('- [ ] Call the partner: each Monday. (Tech lead, 15 January 2027)');
  expect(markdown).toContain('▼ Hurting us (▼ 2, ◆ 0, ▲ 1)');

  const place = workshop({});
  cpSync(CONTENT, join(place.folder, 'content'), { recursive: true });
  // It was run on the day of the test; the site is built for a day that is fixed.
  const day = /\d{4}-\d{2}-\d{2}(?=\.yaml$)/.exec(name)?.[0] ?? '';
  const [file, content] = [name, text].map((each) => each.replaceAll(day, TODAY));
  writeFiles(join(place.folder, 'content/snapshots'), { [file ?? '']: content ?? '' });
  expect(await place.build('--max-warnings', '0')).toMatchObject({ code: 0 });
  const served = await servedFolder(place.dist);
  const { page: trend } = await visit(`${served.url}${CHECK}results/billing/`);
  const row = trend.getByRole('row', { name: /hear of it from our alerts/ });
  expect((await row.getByRole('cell').allInnerTexts()).slice(-2)).toEqual(['▼\nHurting us', '▼ worse']);
  expect(await trend.getByRole('columnheader', { name: '26 November 2026' }).count()).toBeGreaterThan(0);
  expect(await trend.getByRole('region', { name: 'Still open' }).innerText()).toContain(
    'Call the partner: each Monday.',
  );
  expect(await trend.getByRole('heading', { name: 'Where to begin' }).count()).toBe(1);
});

describe('blind votes', () => {
  test('are shown to nobody before enough people have voted', async () => {
    const { page } = await begun();
    await vote(page, () => 1);
    await vote(page, () => 1);
    expect(await step(page, 'reveal').isDisabled()).toBe(true);
    expect(await page.locator('[data-question]:visible').count()).toBe(0);
    await step(page, 'ready').click();
    expect(await page.locator('[data-question] :checked').count()).toBe(0);
  });

  test('leave no trace of who gave which', async () => {
    const { page } = await begun();
    await vote(page, () => 1);
    const kept = await page.evaluate(() => Object.values(localStorage).join());
    expect(kept).toContain('holding');
    // Each ballot is taken back at one moment, those of questions that were left out as well.
    const ballots = [...kept.matchAll(/"ballot [^"]+":(\[[^\]]*\])/g)].map(([, answer]) => answer);
    expect(ballots).toHaveLength(await page.locator('[data-question]').count());
    expect(new Set(ballots).size).toBe(1);
    expect(ballots[0]).toMatch(/^\[null,/);
  });

  test('are counted down to', async () => {
    const { page } = await begun();
    for (let person = 0; person < 3; person += 1) await vote(page, () => 1);
    await stopClock(page);
    await step(page, 'reveal').click();
    expect(await page.locator('.count-down').innerText()).toBe('3');
    await page.clock.runFor(COUNT_DOWN);
    await page.locator('check-run[data-phase="agree"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What you agree on');
  });
});

test('on one form a group of two keeps nothing of its answers', async () => {
  const { page } = await visit(`${url}${CHECK}run/`);
  await page.locator('[data-field="unit"]').selectOption('team/platform');
  await page.getByText('On one form.').click();
  await step(page, 'begin').click();
  await page.getByLabel('How many people take part').fill('2');
  await page.locator('[data-question] label[data-answer="holding"]').first().click();
  expect(await step(page, 'save').isDisabled()).toBe(true);
  expect(await page.locator('.obstacles').innerText()).toContain('At least 3 people');
  const { text } = await saved(page, 'save-markdown');
  expect(text).not.toContain('Holding');
  await page.getByLabel('How many people take part').fill('3');
  expect(await step(page, 'save').isDisabled()).toBe(false);
});
