/** What comes out of a printer. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sheetsIn, type Sheet } from './paper-text.ts';
import { sheetsOf } from './sheets.ts';
import { visit } from './visit.ts';

const { url } = inject('sampled');

/** On paper, in the dark theme: that is the harder one. */
async function printed(path: string) {
  const { page } = await visit(`${url}${path}`, { theme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

test.each(['A4', 'Letter'])('the sheet of the one-page health check is one page of %s', async (format) => {
  const page = await printed('health-checks/one-page-health-check/');
  // What is said about the sheet begins on a page of its own.
  await page.evaluate(() =>
    document.querySelectorAll('.after, main > :not(article), footer').forEach((element) => element.remove()),
  );
  expect(await sheetsOf(page, format)).toBe(1);
});

/** The roadmap and the quarters are counted in `plans-on-paper.test.ts`. */
test.each([
  ['the strategy of the organisation', 'strategies/engineering/'],
  ['the strategy of a team', 'strategies/billing/'],
  ['a scorecard of nine numbers', 'scorecards/engineering/'],
  ['the balance sheet of debt', 'debt/'],
  ['the result of a health check', 'snapshots/one-page-health-check-billing-2026-10-07/'],
  ['the result of another one', 'snapshots/operational-readiness-invoicing-2026-11-18/'],
  ['a scorecard of twelve numbers, one of them broken', 'scorecards/all-we-measure/'],
])('%s is one page of A4 or Letter', async (_, path) => {
  const page = await printed(path);
  expect([await sheetsOf(page, 'A4'), await sheetsOf(page, 'Letter')]).toEqual([1, 1]);
});

test('the same week stands at the same place in each panel of a scorecard', async () => {
  const page = await printed('scorecards/all-we-measure/');
  const ends = await page.locator('circle.last').evaluateAll((dots) => dots.map((dot) => dot.getAttribute('cx')));
  const all = ends.length;
  // Eleven end in the same week; what is broken has had no value since October.
  expect([all, ends.filter((end) => end === '96.5%').length]).toEqual([12, 11]);
});

test('a strategy of almost as many words as it may have is one page of A4', async () => {
  expect(await sheetsOf(await printed('strategies/telemetry/'), 'A4')).toBe(1);
});

test.each(['useful-on-day-one', 'quiet-nights', 'search-finds-it-in-one-try'])(
  'the outcome %s is one page of A4 or Letter',
  async (id) => {
    const page = await printed(`outcomes/${id}/`);
    expect([await sheetsOf(page, 'A4'), await sheetsOf(page, 'Letter')]).toEqual([1, 1]);
  },
);

test.each([
  ['experiments/guided-tour/', 1],
  ['experiments/environments-on-demand/', 1],
  ['metrics/change-lead-time/', 2],
  ['metrics/first-result-on-day-one/', 2],
  ['ladders/individual-contributor/matrix/', 3],
  ['incidents/2026-11-10-search-node-full/', 2],
  // The longest: a timeline of a whole day, and most of what an incident can say.
  ['incidents/2026-11-03-documents-stopped/', 4],
])('%s takes at most %i sheets of A4 or Letter', async (path, most) => {
  const page = await printed(path);
  expect(Math.max(await sheetsOf(page, 'A4'), await sheetsOf(page, 'Letter'))).toBeLessThanOrEqual(most);
  expect(await page.locator('.surroundings:visible, figure details:visible').count()).toBe(0);
});

test('an outcome twice as full is two pages of A4', async () => {
  const page = await printed('outcomes/useful-on-day-one/');
  await page.evaluate(() =>
    document.querySelectorAll('.one-sheet :is(li, tbody tr)').forEach((part) => part.after(part.cloneNode(true))),
  );
  expect(await sheetsOf(page, 'A4')).toBeLessThanOrEqual(2);
});

test('on the sheet of an outcome is what it serves, neither how to check in nor what names it', async () => {
  const page = await printed('outcomes/useful-on-day-one/');
  const shown = await page.locator('.one-sheet h2:visible').allTextContents();
  expect(shown).toContain('What it serves');
  expect(shown).not.toContain('Check in');
  expect(shown).not.toContain('What serves it');
  expect(await page.locator('.surroundings:visible, .foot:visible, .masthead:visible').count()).toBe(0);
});

/** The growth plan prints its own sheet: `growth-plan.test.ts`. */
describe.each([
  ['A4', 174],
  ['Letter', 180],
] as const)('a calibration packet on %s', (format, millimetres) => {
  test.each(['calibration/senior-engineer/', 'calibration/from-senior-engineer-to-staff-engineer/'])(
    '%s fits on two sheets, both sides printed',
    async (packet) => {
      const page = await printed(`ladders/individual-contributor/${packet}`);
      expect(await sheetsOf(page, format)).toBeLessThanOrEqual(4);
    },
  );

  test('of one discipline is a cover, and each level on sheets of its own; one level can be picked', async () => {
    const path = 'ladders/individual-contributor/calibration/disciplines/backend/';
    expect(await sheetsOf(await printed(path), format)).toBeLessThanOrEqual(14);
    expect(await sheetsOf(await printed(`${path}?level=engineer`), format)).toBeLessThanOrEqual(3);
  });

  test('is not cut at its edge', async () => {
    const page = await printed('ladders/individual-contributor/calibration/senior-engineer/');
    await page.setViewportSize({ width: Math.floor((millimetres / 25.4) * 96), height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('holds the packet and nothing of the site around it', async () => {
    const page = await printed('ladders/individual-contributor/calibration/senior-engineer/');
    expect(await page.locator('footer:visible, nav:visible, main > :not(article):visible').count()).toBe(0);
  });
});

const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The sheets as they come out of the printer. */
const sheets = async (page: Page) => sheetsIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** All words of the content that a printed page shows. */
const wordsOf = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const words: string[] = [];
    const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const around = node.parentElement;
      if (around?.closest('svg, script, .sr-only') !== null) continue;
      if (around.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        words.push(...(node.textContent ?? '').split(/\s+/));
    }
    return words;
  });

/** The line at the foot of each sheet but the last, where it is set larger than text. */
function headingsAtTheFoot(all: readonly Sheet[]): readonly string[] {
  return all.slice(0, -1).flatMap(({ runs }) => {
    const foot = Math.max(...runs.map(({ y }) => y));
    const line = runs.filter(({ y }) => Math.abs(y - foot) < 2);
    return Math.max(...line.map(({ size }) => size)) > 10.5 ? [line.map(({ text }) => text).join('')] : [];
  });
}

test.each([
  'who-decides/',
  'decisions/',
  'systems/',
  'governance/exceptions/',
  'guides/everyday-work/access-and-accounts/',
])('%s loses no word on paper, and no heading its text', async (path) => {
  const page = await printed(path);
  const all = await sheets(page);
  const onPaper = bare(all.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
  expect((await wordsOf(page)).filter((word) => !onPaper.includes(bare(word)))).toEqual([]);
  expect(all.flatMap(({ runs, width }) => runs.filter(({ x, end }) => x < 20 || end > width - 20))).toEqual([]);
  expect(headingsAtTheFoot(all)).toEqual([]);
});

test('a heading goes to the next sheet with its text', async () => {
  const page = await printed('guides/release-notes/');
  await page
    .locator('.prose')
    .first()
    .evaluate((prose) => {
      const heading = prose.querySelector('.heading');
      const parts = Array.from({ length: 60 }, (_, index) => {
        const text = document.createElement('p');
        text.textContent = 'What is written below it. '.repeat(4 + index);
        return heading === null ? [text] : [heading.cloneNode(true), text];
      });
      prose.replaceChildren(...parts.flat());
    });
  const all = await sheets(page);
  expect(all.length).toBeGreaterThan(10);
  expect(headingsAtTheFoot(all)).toEqual([]);
});

test.each([6, 8, 10, 14])('a table of %i columns has all of them on paper', async (count) => {
  const page = await printed('guides/release-notes/');
  await page
    .locator('.prose')
    .first()
    .evaluate((prose, columns) => {
      const [around, table] = [document.createElement('div'), document.createElement('table')];
      around.className = 'table';
      for (let line = 0; line < 3; line += 1) {
        const row = table.insertRow();
        for (let column = 0; column < columns; column += 1) row.insertCell().textContent = `Z${column} responsibility`;
      }
      around.append(table);
      prose.append(around);
    }, count);
  const all = await sheets(page);
  const last = all.flatMap(({ runs, width }) =>
    runs.filter(({ text, end }) => text.startsWith(`Z${count - 1}`) && end < width - 20),
  );
  expect(last).toHaveLength(3);
});

test.each([
  ['what names the page', 'systems/ledger/', '.used-by'],
  ['the arrow of a footnote', 'guides/release-notes/', '[data-footnote-backref]'],
])('paper has no way back: %s', async (_, path, back) => {
  const page = await printed(path);
  expect(await page.locator(back).count()).toBeGreaterThan(0);
  expect(await page.locator(`${back}:visible`).count()).toBe(0);
});

test('paper is light, whatever the screen is', async () => {
  const page = await printed('guides/release-notes/');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('a link that leads out says where to', async () => {
  const page = await printed('guides/release-notes/');
  const shown = await page
    .getByRole('link', { name: 'a model' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(shown).toContain('https://keepachangelog.com/en/1.1.0/');
});

test('what is folded away is unfolded', async () => {
  const page = await printed('guides/release-notes/');
  expect(
    await page
      .getByText('Because it is read on a telephone')
      .evaluate((answer) => answer.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(true);
});

test.each(['#page\\:sections', '#page\\:neighbourhood', '.contents', '.skip', '.edit', 'theme-toggle'])(
  '%s stays on the screen',
  async (part) => {
    const page = await printed('guides/release-notes/');
    expect(await page.locator(`${part}:visible`).count()).toBe(0);
  },
);
