/** A growth plan: what is chosen, what the ladder asks then, and what is not done with it. */
import { describe, expect, test } from 'vitest';
import { barriers } from '../barriers.ts';
import { choose, evidence, expectWritten, page, plan, url, write } from './writing.ts';

describe('choosing', () => {
  test('the level now proposes the next one, and what it asks appears group by group', async () => {
    await plan();
    expect(await choose('Next level').inputValue()).toBe('senior-engineer');
    expect(await page.locator('growth-plan .group h2').allTextContents()).toEqual([
      'Craft',
      'Delivery',
      'Running what we build',
      'Working together',
      'Growing people',
      'Everyone',
    ]);
  });

  test('a level’s page leads here with the level chosen', async () => {
    await page.goto(`${url}ladders/individual-contributor/staff-engineer/`);
    await page.getByRole('link', { name: 'Plan how to grow to staff engineer' }).click();
    await evidence('Craft').waitFor();
    expect([await choose('Level now').inputValue(), await choose('Next level').inputValue()]).toEqual([
      'senior-engineer',
      'staff-engineer',
    ]);
  });

  test('another level keeps the notes', async () => {
    await write();
    await choose('Next level').selectOption('principal-engineer');
    await expectWritten();
  });
});

describe('a ladder that has changed since', () => {
  test('is told apart, and notes that lose their place stay', async () => {
    await write();
    await page.evaluate(() => {
      const [key = ''] = Object.keys(localStorage).filter((each) => each.includes(' growth-plan/'));
      interface Group {
        id: string;
        label: string;
        asked: { id: string }[];
      }
      const record = JSON.parse(localStorage.getItem(key) ?? '') as {
        answers: { version: unknown[]; groups: [Group[], number]; 'evidence heroics'?: unknown };
      };
      const { answers } = record;
      const [groups] = answers.groups;
      // As another window would, later than this one.
      answers.groups[1] += 1;
      answers.version = ['0.9.0', answers.groups[1]];
      groups[0]?.asked.pop();
      groups.push({ id: 'heroics', label: 'Heroics', asked: [{ ...groups[0]!.asked[0]!, id: 'saves-the-day' }] });
      answers['evidence heroics'] = ['Saved a night.', answers.groups[1]];
      localStorage.setItem(key, JSON.stringify(record));
    });
    await page.reload();
    const notice = page.getByRole('region', { name: 'Changes of the ladder' });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(
      /version 0\.9\.0; the ladder is now at \d+\.\d+\.\d+[^]*Newly asked[^]*No longer asked/,
    );
    await notice.getByRole('button', { name: 'Bring this plan up to date' }).click();
    await expectWritten();
    expect(await notice.isVisible()).toBe(false);
    expect(await page.getByRole('region', { name: 'Kept from before' }).innerText()).toContain('Heroics');
    expect(await evidence('Heroics').inputValue()).toBe('Saved a night.');
  });
});

test.each([360, 1280])('a plan that is being written has no barriers at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await write();
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('what is asked stands beside the notes where there is room, and what can be done stays in sight', async () => {
  await write();
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: NaN, y: NaN };
  await page.evaluate(() => scrollTo(0, 0));
  const [asked, notes] = [await box('.group .asked'), await box('.group .notes')];
  expect([notes.x > asked.x, notes.y]).toEqual([true, asked.y]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await box('.group .notes')).y).toBeGreaterThan((await box('.group .asked')).y);
  // Letters of twice the size.
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await page.locator('.group').last().scrollIntoViewIfNeeded();
  for (const name of ['Print the one-to-one sheet', 'Share by link', 'Export as Markdown', 'Export as CSV']) {
    const button = await page.getByRole('button', { name }).boundingBox();
    expect(button && button.y >= 0 && button.y + button.height < 740 / 3, name).toBe(true);
  }
});

test('a plan counts nothing: no share, no score, no total', async () => {
  await write();
  expect(await page.locator('growth-plan').innerText()).not.toMatch(/\d\s*%|\d+ of \d+|score:|total/i);
});
