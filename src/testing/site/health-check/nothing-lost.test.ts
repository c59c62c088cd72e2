/** Nothing that a group answered in a health check is lost on the way. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeUnwilling } from '../unwilling-storage.ts';
import { visit } from '../visit.ts';
import { CHECK, COUNT_DOWN, begun, revealed, saved, step, stopClock, url, vote } from './running.ts';

test('what was answered survives a reload, and can be thrown away', async () => {
  const { page } = await revealed();
  await page.getByLabel('Comment').first().fill('We heard it from a partner.');
  await page.context().setOffline(false);
  await page.reload();
  expect(await page.getByLabel('Comment').first().inputValue()).toBe('We heard it from a partner.');
  expect(await page.locator('.votes').first().innerText()).toContain('Hurting us: 2');
  page.on('dialog', (dialog) => void dialog.accept());
  await step(page, 'again').click();
  await page.reload();
  expect(await page.locator('check-run').getAttribute('data-phase')).toBe('start');
});

describe('nothing that was answered is lost', () => {
  const unfinished = async (page: Page) => {
    await step(page, 'ready').click();
    await page.locator('[data-question]').first().locator('label[data-answer]').nth(2).click();
  };
  const firstChosen = (page: Page) => page.locator('[data-question]').first().locator('input:checked');

  test('while the answers are counted down to: who takes the device stops it', async () => {
    const { page } = await begun();
    for (let person = 0; person < 3; person += 1) await vote(page, () => 1);
    await stopClock(page);
    await step(page, 'reveal').click();
    await unfinished(page);
    await page.clock.runFor(2 * COUNT_DOWN);
    expect(await page.locator('check-run').getAttribute('data-phase')).toBe('ballot');
    expect(await firstChosen(page).count()).toBe(1);
    await step(page, 'cast').click();
    expect(await page.locator('[data-say="voted"]').innerText()).toBe('4 people have voted.');
  });

  test('in the middle of a ballot, by a reload or a closed tab', async () => {
    const { page } = await begun();
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
  });

  test('by a second window: both add to one check', async () => {
    const { page } = await revealed();
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
  });

  test('by a vote in each of two windows', async () => {
    const { page } = await begun();
    await page.context().setOffline(false);
    const other = await page.context().newPage();
    await other.goto(`${url}${CHECK}run/`);
    await vote(page, () => 1);
    await vote(other, () => 2);
    await vote(page, () => 1);
    for (const at of [page, other]) await at.getByText('3 people have voted.').waitFor();
  });

  test('by a hand that is too quick: an empty ballot counts for nobody, twice is once, and late is not too late', async () => {
    const { page } = await begun();
    const phase = () => page.locator('check-run').getAttribute('data-phase');
    const count = () => page.locator('[data-say="voted"]').innerText();
    await step(page, 'ready').click();
    expect(await step(page, 'cast').isDisabled()).toBe(true);
    await step(page, 'back').click();
    expect([await phase(), await count()]).toEqual(['pass', '0 people have voted.']);
    await step(page, 'ready').click();
    await page.locator('[data-question]').first().locator('label[data-answer]').nth(2).click();
    // What was answered is cast; it cannot be handed back.
    expect(await step(page, 'back').isVisible()).toBe(false);
    await step(page, 'cast').dblclick();
    if ((await phase()) === 'ballot') await step(page, 'back').click();
    expect(await count()).toBe('One person has voted.');
    for (let person = 0; person < 2; person += 1) await vote(page, () => 1);
    await stopClock(page);
    await page.evaluate(() => {
      const reveal = document.querySelector<HTMLElement>('[data-step="reveal"]');
      for (let times = 0; times < 3; times += 1) reveal?.click();
    });
    await unfinished(page);
    await step(page, 'cast').click();
    // The device was taken: nothing counts down any more.
    await page.clock.runFor(2 * COUNT_DOWN);
    expect([await phase(), await count()]).toEqual(['pass', '4 people have voted.']);
    await step(page, 'reveal').click();
    await page.clock.runFor(COUNT_DOWN);
    await page.getByLabel('Comment').first().fill('Agreed.');
    await step(page, 'more').click();
    await vote(page, () => 0);
    await step(page, 'reveal').click();
    await page.clock.runFor(COUNT_DOWN);
    expect(await page.getByLabel('Comment').first().inputValue()).toBe('Agreed.');
    expect(await page.locator('.votes').nth(1).innerText()).toContain('Hurting us: 1');
  });

  test('where the check has changed meanwhile: what has no place is shown and taken along', async () => {
    const { page } = await revealed();
    await page.context().setOffline(false);
    const key = await page.evaluate(
      () => Object.keys(localStorage).find((each) => each.includes('health-check')) ?? '',
    );
    // As if the check of the group had been another one. From a page without the check: the one with it joins what is kept with what it shows when it is left.
    await page.goto(`${url}terms/`);
    await page.evaluate((name) => {
      const text = localStorage.getItem(name) ?? '';
      localStorage.setItem(
        name,
        text
          .replaceAll('known-before-customers', 'asked-before')
          .replace('do we hear of it from our alerts', 'did we hear'),
      );
    }, key);
    await page.goto(`${url}${CHECK}run/`);
    const older = page.locator('.older');
    expect(await older.locator('[data-say="older"]').innerText()).toContain('begun with other questions');
    expect(await older.locator('li').innerText()).toMatch(/did we hear or from our customers\? Hurting us/);
    const { text } = await saved(page, 'save-markdown');
    expect(text).toContain('## No longer asked');
    expect(text).toMatch(/did we hear.*Hurting us/);
  });

  test('on the way from the release before', async () => {
    const { page } = await visit(`${url}terms/`);
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
  });

  test.each(['blocked', 'throwing', 'full'] as const)('without a word, where storage is %s', async (how) => {
    const { page } = await visit('about:blank');
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
  });
});
