/** Where the system forces its colours: what a border, a background or a fill tells is told there too. */
import { describe, expect, inject, test } from 'vitest';
import { newContext } from './visit.ts';

const { url } = inject('example');
const LADDER = 'ladders/individual-contributor/';
const CHECK = 'health-checks/one-page-health-check/';

async function open(path: string, colorScheme: 'light' | 'dark') {
  const context = await newContext({ forcedColors: 'active', colorScheme, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  return page;
}

/** What the browser paints for the first of its kind: styles are those of a pseudo-element where one is named. */
async function painted(path: string, colorScheme: 'light' | 'dark', selector: string, property: string) {
  const page = await open(path, colorScheme);
  const [element = selector, pseudo] = selector.split('::');
  return page
    .locator(element)
    .first()
    .evaluate((found, [name, part]) => getComputedStyle(found, part).getPropertyValue(name), [
      property,
      pseudo === undefined ? undefined : `::${pseudo}`,
    ] as const);
}

const DIFFERENCES: readonly (readonly [what: string, path: string, marked: string, other: string, property: string])[] =
  [
    [
      'the area of a page',
      LADDER,
      '.sections a[aria-current]',
      '.sections a:not([aria-current])',
      'border-bottom-style',
    ],
    [
      'the view that is open',
      `${LADDER}matrix/`,
      '.views [aria-current]',
      '.views a:not([aria-current])',
      'border-bottom-style',
    ],
    [
      'the level of a page',
      `${LADDER}senior-engineer/`,
      '.steps .current::after',
      '.steps li:not(.current)::after',
      'background-color',
    ],
    [
      'the levels of this ladder',
      LADDER,
      '.picture .own::after',
      '.picture .stop:not(.own)::after',
      'border-top-color',
    ],
    ['a day in the calendar', 'rhythm/month/', '.today', 'td:not(.today)', 'outline-style'],
    [
      'a good answer and a bad one',
      `${CHECK}results/billing/`,
      '.warmth-4 rect, rect.warmth-4',
      '.warmth-0 rect, rect.warmth-0',
      'fill',
    ],
    [
      'the target of a number and its line',
      'metrics/change-lead-time/',
      '.plot line.target',
      '.plot path.now',
      'stroke-dasharray',
    ],
    ['the words of the main button', `${CHECK}run/`, 'button.first', 'body', 'color'],
  ];

describe.each(['light', 'dark'] as const)('in a %s scheme', (scheme) => {
  test.each(DIFFERENCES)('%s is marked', async (_, path, marked, other, property) => {
    const [one, two] = await Promise.all([marked, other].map((selector) => painted(path, scheme, selector, property)));
    expect(one).not.toBe(two);
  });

  test('the mark of the playbook is painted, and words on the accent can be read', async () => {
    expect(await painted('', scheme, '.masthead .mark', 'background-image')).toMatch(/gradient/);
    const [ink, ground] = await Promise.all(
      ['color', 'background-color'].map((property) => painted(`${CHECK}run/`, scheme, 'button.first', property)),
    );
    expect(ink).not.toBe(ground);
  });

  test('the search has an edge', async () => {
    const page = await open('', scheme);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  });
});
