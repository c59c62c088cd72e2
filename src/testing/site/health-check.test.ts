/** A health check from the first vote to the trend: three people on one device, without a network, and a file that is put into the content. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser.ts';
import { TODAY } from '../built-site.ts';
import { servedFolder } from '../server.ts';
import { makeUnwilling } from './unwilling-storage.ts';
import { visit } from './visit.ts';
import { workshop, writeFiles } from './workshop.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const { url } = inject('example');
const CHECK = 'health-checks/one-page-health-check/';

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium(inject('chromium'))));
afterAll(() => browser.close());

const step = (page: Page, name: string) => page.locator(`[data-step="${name}"]`);

/** Chosen, and without a network from here on. */
async function begun(unit = 'team/billing') {
  const visited = await visit(browser, `${url}${CHECK}run/`);
  const { page } = visited;
  page.setDefaultTimeout(5000);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await page.locator('[data-field="unit"]').selectOption(unit);
  await step(page, 'begin').click();
  return visited;
}

/** @param choose the place of the answer on the scale, for each question */
async function vote(page: Page, choose: (question: number) => number): Promise<void> {
  await step(page, 'ready').click();
  for (const [index, question] of (await page.locator('[data-question]').all()).entries())
    await question.locator('label[data-answer]').nth(choose(index)).click();
  await step(page, 'cast').click();
}

async function revealed(unit?: string) {
  const visited = await begun(unit);
  const { page } = visited;
  await vote(page, () => 2);
  await vote(page, (question) => (question === 0 ? 0 : 2));
  await vote(page, (question) => (question === 0 ? 0 : 1));
  await step(page, 'reveal').click();
  await page.locator('check-run[data-phase="agree"]').waitFor();
  return visited;
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), step(page, button).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

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
  const { text: markdown } = await saved(page, 'save-markdown');
  expect(faults).toEqual([]);
  await page.context().close();
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
  const { page: trend } = await visit(browser, `${served.url}${CHECK}results/billing/`);
  const row = trend.getByRole('row', { name: /hear of it from our alerts/ });
  expect((await row.getByRole('cell').allInnerTexts()).slice(-2)).toEqual(['▼\nHurting us', '▼ worse']);
  expect(await trend.getByRole('columnheader', { name: '20 November 2026' }).count()).toBeGreaterThan(0);
  expect(await trend.getByRole('region', { name: 'Still open' }).innerText()).toContain(
    'Call the partner: each Monday.',
  );
  expect(await trend.getByRole('heading', { name: 'Where to begin' }).count()).toBe(1);
});

describe('blind votes', () => {
  test('are shown to nobody before enough people have voted', async () => {
    const { page, close } = await begun();
    await vote(page, () => 1);
    await vote(page, () => 1);
    expect(await step(page, 'reveal').isDisabled()).toBe(true);
    expect(await page.locator('[data-question]:visible').count()).toBe(0);
    await step(page, 'ready').click();
    expect(await page.locator('[data-question] :checked').count()).toBe(0);
    await close();
  });

  test('leave no trace of who gave which', async () => {
    const { page, close } = await begun();
    await vote(page, () => 1);
    const kept = await page.evaluate(() => Object.values(localStorage).join());
    expect(kept).toContain('holding');
    // Each ballot is taken back at one moment, those of questions that were left out as well.
    const ballots = [...kept.matchAll(/"ballot [^"]+":(\[[^\]]*\])/g)].map(([, answer]) => answer);
    expect(ballots).toHaveLength(await page.locator('[data-question]').count());
    expect(new Set(ballots).size).toBe(1);
    expect(ballots[0]).toMatch(/^\[null,/);
    await close();
  });

  test('are counted down to', async () => {
    const { page, close } = await begun();
    for (let person = 0; person < 3; person += 1) await vote(page, () => 1);
    await step(page, 'reveal').click();
    expect(await page.locator('.count-down').innerText()).toBe('3');
    await page.locator('check-run[data-phase="agree"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What you agree on');
    await close();
  });
});

test('what was answered survives a reload, and can be thrown away', async () => {
  const { page, close } = await revealed();
  await page.getByLabel('Comment').first().fill('We heard it from a partner.');
  await page.context().setOffline(false);
  await page.reload();
  expect(await page.getByLabel('Comment').first().inputValue()).toBe('We heard it from a partner.');
  expect(await page.locator('.votes').first().innerText()).toContain('Hurting us: 2');
  page.on('dialog', (dialog) => void dialog.accept());
  await step(page, 'again').click();
  await page.reload();
  expect(await page.locator('check-run').getAttribute('data-phase')).toBe('start');
  await close();
});

describe('nothing that was answered is lost', () => {
  const unfinished = async (page: Page) => {
    await step(page, 'ready').click();
    await page.locator('[data-question]').first().locator('label[data-answer]').nth(2).click();
  };
  const firstChosen = (page: Page) => page.locator('[data-question]').first().locator('input:checked');

  test('while the answers are counted down to: who takes the device stops it', async () => {
    const { page, close } = await begun();
    for (let person = 0; person < 3; person += 1) await vote(page, () => 1);
    await step(page, 'reveal').click();
    await unfinished(page);
    // Longer than the whole count.
    await page.waitForTimeout(3500);
    expect(await page.locator('check-run').getAttribute('data-phase')).toBe('ballot');
    expect(await firstChosen(page).count()).toBe(1);
    await step(page, 'cast').click();
    expect(await page.locator('[data-say="voted"]').innerText()).toBe('4 people have voted.');
    await close();
  });

  test('in the middle of a ballot, by a reload or a closed tab', async () => {
    const { page, close } = await begun();
    const context = page.context();
    await vote(page, () => 1);
    await unfinished(page);
    await context.setOffline(false);
    await page.reload();
    expect(await firstChosen(page).count()).toBe(1);
    await page.close();
    const again = await context.newPage();
    await again.goto(`${url}${CHECK}run/`);
    expect(await again.locator('check-run').getAttribute('data-phase')).toBe('ballot');
    expect(await firstChosen(again).count()).toBe(1);
    await close();
  });

  test('by a second window: both add to one check', async () => {
    const { page, close } = await revealed();
    await page.context().setOffline(false);
    const other = await page.context().newPage();
    await other.goto(`${url}${CHECK}run/`);
    const comment = (at: Page, index: number) => at.getByLabel('Comment').nth(index);
    await comment(page, 0).fill('From the first window.');
    await comment(other, 1).fill('From the second window.');
    await comment(page, 2).pressSequentially('Typed on. ');
    await step(other, 'add').click();
    const action = (at: Page) => at.locator('.actions [data-action]').last();
    await action(other).getByLabel('What').fill('Call the partner.');
    await action(page).getByLabel('By').fill('2027-01-15');
    for (const at of [page, other]) {
      await at.waitForFunction(
        (texts) =>
          texts.every((text) =>
            [...document.querySelectorAll('textarea, input')].some((field) => 'value' in field && field.value === text),
          ),
        ['From the first window.', 'From the second window.', 'Typed on. ', 'Call the partner.', '2027-01-15'],
      );
    }
    await close();
  });

  test('by a vote in each of two windows', async () => {
    const { page, close } = await begun();
    await page.context().setOffline(false);
    const other = await page.context().newPage();
    await other.goto(`${url}${CHECK}run/`);
    await vote(page, () => 1);
    await vote(other, () => 2);
    await vote(page, () => 1);
    for (const at of [page, other]) await at.getByText('3 people have voted.').waitFor();
    await close();
  });

  test('on the way from the release before', async () => {
    const { page, close } = await visit(browser, `${url}terms/`);
    const run = {
      phase: 'agree',
      way: 'form',
      unit: 'team/billing',
      date: '2026-11-20',
      people: 4,
      votes: {},
      ballot: {},
      results: { 'known-before-customers': { answer: 'hurting', comment: 'A partner told us.' } },
      actions: [{ id: '2026-11-20-1', text: 'Call.', owner: '', due: '', status: 'open', carried: false }],
    };
    await page.evaluate(
      (text) => localStorage.setItem('waymark-check:one-page-health-check', text),
      JSON.stringify(run),
    );
    await page.goto(`${url}${CHECK}run/`);
    expect(await page.getByLabel('Comment').first().inputValue()).toBe('A partner told us.');
    expect(await page.locator('.actions [data-action]').getByLabel('What').inputValue()).toBe('Call.');
    expect(await firstChosen(page).getAttribute('value')).toBe('hurting');
    await close();
  });

  test.each(['blocked', 'throwing', 'full'] as const)('without a word, where storage is %s', async (how) => {
    const { page, close } = await visit(browser, 'about:blank');
    await makeUnwilling(page.context(), how);
    await page.goto(`${url}${CHECK}run/`);
    expect(await page.getByRole('alert').innerText()).toContain('this check');
    await page.locator('[data-field="unit"]').selectOption('team/billing');
    await page.getByText('On one form.').click();
    await step(page, 'begin').click();
    await page.getByLabel('How many people take part').fill('3');
    await page.locator('[data-question] label[data-answer="holding"]').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download what is on this page' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Holding');
    await close();
  });
});

test('on one form a group of two keeps nothing of its answers', async () => {
  const { page, close } = await visit(browser, `${url}${CHECK}run/`);
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
  await close();
});

describe.each(['A4', 'Letter'])('on %s', (format) => {
  const pagesOf = async (page: Page) =>
    (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

  test('the one-page check is one page', async () => {
    const { page, close } = await visit(browser, `${url}${CHECK}`);
    expect(await pagesOf(page)).toBe(1);
    await close();
  });

  test('it is one page with three figures of each register, too', async () => {
    const { page, close } = await visit(browser, `${url}${CHECK}`);
    await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
      const scope = /\.figures\[(data-astro-cid-\w+)\]/.exec(rules.join(' '))?.[1] ?? '';
      const figure = `<dd ${scope}>Nightly invoice run: six person-days a month <span>from</span> <a ${scope}>Retry code of the run</a></dd>`;
      const group = `<div ${scope}><dt ${scope}>Technical debt</dt>${figure.repeat(3)}</div>`;
      document
        .querySelector('.sheet .section')
        ?.insertAdjacentHTML('beforebegin', `<dl class="figures" ${scope}>${group.repeat(5)}</dl>`);
    });
    expect(await pagesOf(page)).toBe(1);
    await close();
  });

  test('so is what a group answered, with comments and actions', async () => {
    const { page, close } = await revealed();
    for (const comment of (await page.getByLabel('Comment').all()).slice(0, 4))
      await comment.fill('The partner called before our alert did, twice in one week.');
    expect(await pagesOf(page)).toBe(1);
    await close();
  });
});
