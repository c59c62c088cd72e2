/** A growth plan is kept in the browser, with nothing sent anywhere. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeUnwilling } from '../unwilling-storage.ts';
import { GROW, choose, context, evidence, expectWritten, exported, page, plan, url, write } from './writing.ts';

describe('keeping', () => {
  test('a plan survives a reload, says when it was kept, and needs no introduction any more', async () => {
    const introduction = page.locator('details.introduction');
    expect([await introduction.getAttribute('open'), await introduction.locator('summary').isVisible()]).toEqual([
      '',
      false,
    ]);
    await write();
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expectWritten();
      await page.getByText(/Kept in this browser today at \d\d:\d\d\./).waitFor();
      expect(await introduction.getAttribute('open')).toBe(null);
    }
  });

  test('what a link from a level shows is not kept before a word is written', async () => {
    await page.goto(`${GROW}?ladder=individual-contributor&to=senior-engineer`);
    await page.getByText('Not kept yet').waitFor();
    await evidence('Craft').fill('The ledger.');
    await page.getByText('Kept in this browser today at').waitFor();
  });

  test('plans stand side by side; one that is deleted is gone, the others stay', async () => {
    await write();
    await page.getByRole('button', { name: 'New plan' }).click();
    await choose('Ladder').selectOption('management');
    await choose('Next level').selectOption('team-lead');
    expect(await choose('Plan').locator('option').allTextContents()).toHaveLength(2);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Delete this plan' }).click();
    await expectWritten();
  });

  test('two windows of one plan add to each other, and nobody is torn out of a sentence', async () => {
    await write();
    const other = await context.newPage();
    await other.goto(GROW);
    const inOther = (group: string) => other.getByLabel(`Evidence (${group})`);
    await inOther('Craft').waitFor();
    await evidence('Delivery').pressSequentially('Sliced the ');
    await inOther('Craft').fill('The other window.');
    await other.getByRole('button', { name: 'Add a goal (Craft)' }).click();
    await other.getByLabel('What I will do').last().fill('Write it down');
    await page.getByLabel('What I will do').nth(1).waitFor();
    await evidence('Delivery').pressSequentially('migration.');
    await page.getByLabel('By').first().fill('2027-04-01');
    const expected = ['The other window.', 'Sliced the migration.', 'Write it down', '2027-04-01'];
    for (const at of [page, other])
      await at.waitForFunction(
        (texts) =>
          texts.every((text) =>
            [...document.querySelectorAll('textarea, input')].some((field) => 'value' in field && field.value === text),
          ),
        expected,
      );
    expect(await page.getByLabel('What I will do').count()).toBe(2);
  });

  test('a plan that another window deletes stays where it is open, and is kept again with the next word', async () => {
    await write();
    const other = await context.newPage();
    await other.goto(GROW);
    other.once('dialog', (dialog) => void dialog.accept());
    await other.getByRole('button', { name: 'Delete this plan' }).click();
    await page.getByRole('alert').getByText('was deleted in another window').waitFor();
    await expectWritten();
    await evidence('Delivery').fill('Sliced.');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.reload();
    await expectWritten();
  });

  test.each([
    ['is damaged', (text: string) => text.slice(0, 100), 'a plan could not be read. It was set aside'],
    ['is of a newer edition', (text: string) => text.replace('"version":1', '"version":2'), 'by a newer edition'],
  ])('a plan that %s is not passed over in silence, and another can be written', async (_, damage, words) => {
    await write();
    const key = await page.evaluate(() => localStorage.key(0) ?? '');
    const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', key);
    await page.goto(`${url}terms/`);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, damage(text)] as const);
    await page.goto(GROW);
    await page.getByRole('alert').getByText(words).waitFor();
    await plan();
    await evidence('Craft').fill('Begun again.');
    expect(await page.getByRole('alert').getByText(words).count()).toBe(1);
    expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain(JSON.stringify(damage(text)));
    await page.reload();
    expect(await evidence('Craft').inputValue()).toBe('Begun again.');
    await page.getByRole('alert').getByText(words).waitFor();
  });

  test('a plan of the release before is gone on with', async () => {
    await page.evaluate(() => {
      const asked = [{ id: 'tests', text: 'Tests.', mark: 'new' }];
      const goals = [{ text: 'Lead a design', by: '2027-03-01' }];
      const plan = {
        ladder: { id: 'individual-contributor', label: 'Individual contributor ladder' },
        version: '1.0.0',
        to: { id: 'senior-engineer', label: 'Senior engineer' },
        changed: '2026-11-20',
        groups: [{ id: 'craft', label: 'Craft', asked, evidence: 'The ledger.', goals }],
      };
      localStorage.setItem('waymark-growth-plan:m1-a', JSON.stringify({ format: 1, plan }));
    });
    await page.reload();
    await evidence('Craft').waitFor();
    expect(await evidence('Craft').inputValue()).toBe('The ledger.');
    expect(await page.getByLabel('What I will do').inputValue()).toBe('Lead a design');
  });

  test.each(['blocked', 'throwing', 'full'] as const)(
    'is said not to happen where storage is %s, and the plan can be taken along',
    async (how) => {
      await makeUnwilling(context, how);
      await page.reload();
      expect(await page.getByRole('alert').innerText()).toMatch(/this plan.*Export the plan before you leave/);
      await write();
      await page.getByText('Not kept in this browser.').waitFor();
      await page.getByRole('button', { name: 'New plan' }).click();
      await choose('Plan').selectOption({ index: 1 });
      await expectWritten();
      const text = readFileSync(await exported('Download what is on this page'), 'utf8');
      expect(text).toContain('Lead the design of the refund service');
    },
  );

  test('it works without a network, and opens without one', async () => {
    await write();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(
      async () => (await (await caches.open('waymark-growth-plan:/playbook/')).keys()).length > 3,
    );
    // What the browser keeps by itself does not count: it forgets it when it likes.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await evidence('Delivery').fill('Sliced the migration into five steps.');
    expect(readFileSync(await exported('Export as Markdown'), 'utf8')).toContain('> Sliced the migration');
    await page.reload();
    await expectWritten();
    expect(await evidence('Delivery').inputValue()).toBe('Sliced the migration into five steps.');
  });

  test('nothing that is written is sent', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await write();
    await page.getByRole('button', { name: 'Share by link' }).click();
    await page.reload();
    expect(asked.filter((request) => /ledger|refund|plan=/.test(request))).toEqual([]);
  });
});
