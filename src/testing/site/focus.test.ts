/** Where the focus is, a reader sees it: no menu, sheet or head of a table lies over it. And a key does nothing that nobody meant. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { makeUnwilling } from './unwilling-storage.ts';
import { visit } from './visit.ts';

const { url } = inject('example');
const LADDER = 'ladders/individual-contributor/';
const MOST_STOPS = 60;

/** The focused element by its words, where something else is in sight at every point of it. */
function hiddenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // What the pointer passes through is no less in sight.
    if (focused === null || focused === document.body || getComputedStyle(focused).pointerEvents === 'none') return;
    const inSight = [0.02, 0.25, 0.5, 0.75, 0.98];
    const isSeen = [...focused.getClientRects()].some((box) =>
      inSight.some((across) =>
        inSight.some((down) => {
          const [x, y] = [box.left + box.width * across, box.top + Math.min(box.height, innerHeight) * down];
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (focused.contains(hit) || hit.closest('label')?.contains(focused));
        }),
      ),
    );
    return isSeen ? undefined : `${focused.tagName} ${focused.textContent.trim()}`;
  });
}

async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await hiddenFocus(page);
    if (covered !== undefined) hidden.push(covered);
  }
  return hidden;
}

describe.each([
  ['a guide', 'guides/everyday-work/code-review/'],
  ['a level', `${LADDER}senior-engineer/`],
  ['a ritual', 'rituals/monthly-architecture-review/'],
])('on %s', (_, path) => {
  test.each(['page:sections', 'page:neighbourhood'])('an open menu never lies over the focus: %s', async (menu) => {
    const { page } = await visit(`${url}${path}`, { width: 360 });
    await page.locator(`button[popovertarget="${menu}"]`).first().press('Enter');
    expect(await page.locator(':popover-open').count()).toBe(1);
    expect([await hiddenFocus(page), ...(await hiddenStops(page))]).toEqual([undefined]);
    expect(await page.locator(':popover-open').count()).toBe(0);
  });

  test.each(['page:sections', 'page:neighbourhood'])('nor does it without scripts: %s', async (menu) => {
    const { page } = await visit(`${url}${path}`, { width: 360, scripts: false });
    await page.locator(`button[popovertarget="${menu}"]`).first().press('Enter');
    expect(await page.locator(':popover-open').count()).toBe(1);
    expect(await hiddenStops(page)).toEqual([]);
  });
});

test.each([`${LADDER}matrix/`, 'decisions/', 'rhythm/'])(
  'the head of a table never lies over the focus: %s',
  async (path) => {
    const { page } = await visit(`${url}${path}`);
    expect(await hiddenStops(page)).toEqual([]);
  },
);

describe('the key `/`', () => {
  const dialog = (page: Page) => page.getByRole('dialog');
  /** With time for a dialog to come that should not. */
  const pressInVain = async (page: Page) => {
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
  };
  const box = (page: Page) => page.getByRole('checkbox', { name: 'The key / opens the search' });

  test('can be switched off, which other windows and later visits keep to, and on again', async () => {
    const { page, faults } = await visit(url);
    const other = await page.context().newPage();
    await other.goto(`${url}terms/`);
    await page.keyboard.press('/');
    await box(page).uncheck();
    await page.keyboard.press('Escape');
    await pressInVain(page);
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await page.locator('search-opener kbd').first().isVisible()).toBe(false);
    await other.waitForFunction(() => document.documentElement.dataset.slash === 'off');
    await pressInVain(other);
    await page.reload();
    await pressInVain(page);
    expect([await dialog(page).count(), await dialog(other).count()]).toEqual([0, 0]);
    expect(await page.locator('[data-search-open]').first().getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
    await page.keyboard.press('Control+k');
    await box(page).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    expect(faults).toEqual([]);
  });

  test('is off for the page where the browser keeps nothing, which is said', async () => {
    const { page } = await visit(url);
    await makeUnwilling(page.context(), 'throwing');
    await page.reload();
    await page.keyboard.press('/');
    await box(page).uncheck();
    await page.getByText('This browser cannot keep that').waitFor();
    await page.keyboard.press('Escape');
    await pressInVain(page);
    expect(await dialog(page).isVisible()).toBe(false);
  });

  test.each([
    ['a field', '<input>'],
    ['a longer text', '<textarea></textarea>'],
    ['a paragraph that can be edited', '<div contenteditable><p>text</p></div>'],
    ['a field of an own element', '<div role="textbox" tabindex="0">text</div>'],
  ])('is text in %s', async (_, markup) => {
    const { page } = await visit(`${url}guides/everyday-work/code-review/`);
    await page.evaluate((added) => {
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', added);
    }, markup);
    await page.locator('main > :first-child').click();
    await pressInVain(page);
    expect(await dialog(page).count()).toBe(0);
  });
});
