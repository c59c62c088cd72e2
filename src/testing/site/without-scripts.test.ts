/** Every page navigates without JavaScript; that it reads is for `every-page.test.ts`. */
import { expect, inject, test } from 'vitest';
import { visit } from './visit.ts';

const { url } = inject('sampled');

const open = async (path: string, width: number) =>
  (await visit(`${url}${path.slice(1)}`, { width, scripts: false })).page;

test.each([
  ['the sections', '/', 'Sections', '#page\\:sections', 'Rituals', '/rituals/'],
  [
    'the neighbourhood',
    '/guides/everyday-work/code-review/',
    'Guides',
    '#page\\:neighbourhood',
    'Deploying',
    '/guides/everyday-work/deploying/',
  ],
])('%s open on a telephone and lead on', async (_, path, button, menu, link, destination) => {
  const page = await open(path, 360);
  expect(await page.locator(menu).isVisible()).toBe(false);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator(menu).getByRole('link', { name: link, exact: true }).click();
  expect(page.url()).toBe(`${url}${destination.slice(1)}`);
});

test('tabs stand one below the other, each under its name', async () => {
  const page = await open('/guides/release-notes/', 1280);
  expect(await page.locator('.tab:visible > .label:visible').allTextContents()).toEqual([
    'Terminal',
    'Browser',
    'Windows',
    'Terminal',
  ]);
});

test('every construct of Markdown that there is stands on one page', async () => {
  const page = await open('/guides/release-notes/', 1280);
  const counted = await page
    .locator('.prose')
    .first()
    .evaluate((prose) =>
      Object.fromEntries(
        [
          ...[
            '.callout.note',
            '.callout.tip',
            '.callout.important',
            '.callout.warning',
            '.callout.caution',
            'li > .callout',
          ],
          ...[
            'h3#words > code',
            'a[href="#words"]',
            'dl > dt',
            'dl > dd',
            'dd figure.code',
            'kbd',
            'mark:not(.line)',
            'sub',
          ],
          ...[
            'mark.line',
            'ins.line',
            'del.line',
            '.line[data-line="11"]',
            'code.language-yaml > ins',
            'img[width][height]',
          ],
          ...[
            '.diagram svg[viewBox]',
            '.diagram .pan[role="img"][tabindex="0"][aria-label]',
            '.diagram .pan[role="group"] a',
            '.diagram figcaption:last-child',
            '.diagram > details',
          ],
        ].map((selector) => [selector, prose.querySelectorAll(selector).length]),
      ),
    );
  expect(counted).toEqual({
    ...{ '.callout.note': 2, '.callout.tip': 2, '.callout.important': 1, '.callout.warning': 2, '.callout.caution': 2 },
    ...{ 'li > .callout': 1, 'h3#words > code': 1, 'a[href="#words"]': 2, 'dl > dt': 3, 'dl > dd': 3 },
    ...{ 'dd figure.code': 1, kbd: 2, 'mark:not(.line)': 1, sub: 1, 'mark.line': 3, 'ins.line': 2, 'del.line': 2 },
    ...{ '.line[data-line="11"]': 1, 'code.language-yaml > ins': 1, 'img[width][height]': 1 },
    ...{ '.diagram svg[viewBox]': 5, '.diagram .pan[role="img"][tabindex="0"][aria-label]': 4 },
    ...{ '.diagram .pan[role="group"] a': 1, '.diagram figcaption:last-child': 1, '.diagram > details': 5 },
  });
});

test('what is folded away unfolds', async () => {
  const page = await open('/guides/release-notes/', 360);
  const answer = page.getByText('Because it is read on a telephone');
  expect(await answer.isVisible()).toBe(false);
  await page.getByText('Why one sentence?').click();
  expect(await answer.isVisible()).toBe(true);
});

test.each(['search-opener button', 'theme-toggle button'])('%s is not shown: it could do nothing', async (control) => {
  const page = await open('/', 1280);
  expect(await page.locator(`${control}:visible`).count()).toBe(0);
});

test('a former address leads to the present one', async () => {
  const page = await open('/guides/changelog/', 1280);
  await page.waitForURL(`${url}guides/release-notes/`);
  expect(await page.locator('h1').textContent()).toBe('Writing release notes');
});
