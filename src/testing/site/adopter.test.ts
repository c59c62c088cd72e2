/** A folder that holds nothing but content becomes a site with a look, a component and a page of the adopter's own. */
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDevelopment } from '#cli/development/start.ts';
import { serve } from '#cli/serve.ts';
import { TODAY } from '../built-site.ts';
import { fakeIo, waymarkIn } from '../fake-io.ts';
import { barriers } from './barriers.ts';
import { visit } from './visit.ts';
import { emptyFolder } from './workshop.ts';

const HERE = fileURLToPath(new URL('adopter', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));
const FONT = fileURLToPath(
  new URL('../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-italic.woff2', import.meta.url),
);

let dist: string;
let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const folder = emptyFolder();
  const content = join(folder, 'content');
  cpSync(HERE, content, { recursive: true });
  mkdirSync(join(content, 'theme/fonts'));
  cpSync(FONT, join(content, 'theme/fonts/text.woff2'));
  const built = await waymarkIn(folder, ['build'], { today: TODAY, env: { PATH: process.env.PATH } });
  expect(built.err.includes('✖') ? built.err : built.code).toBe(0);
  dist = join(folder, 'dist');
  ({ url, close } = await serve(dist, { base: '/', port: 0 }));
}, 300_000);
afterAll(() => close());

const addressOf = (path: string) => url.replace(/\/$/, '') + path;
const PAGES = ['/', '/guides/mooring/', '/harbour/'];

test.each(PAGES.flatMap((path) => [360, 1280].map((width) => ({ path, width }))))(
  '$path at $width px has no barrier, asks nobody else, and does not scroll sideways',
  async ({ path, width }) => {
    const { page, faults } = await visit(addressOf(path), { width, theme: width === 360 ? 'dark' : 'light' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

test('text is set in the font of the adopter, and their rules win', async () => {
  const { page } = await visit(addressOf('/guides/mooring/'));
  const seen = await page.evaluate(async () => {
    await document.fonts.ready;
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      fonts: [...document.fonts].flatMap(({ family, status }) =>
        status === 'loaded' ? [family.replaceAll('"', '')] : [],
      ),
      spacing: Number.parseFloat(styleOf('h1').letterSpacing) > 0,
      line: styleOf('.masthead').borderBlockEndWidth,
      colour: styleOf('.masthead').borderBlockEndColor,
    };
  });
  expect(seen).toEqual({ fonts: ['Own Text'], spacing: true, line: '4px', colour: 'rgb(122, 31, 92)' });
});

test('the logo suits the theme', async () => {
  const shown = async (theme: 'light' | 'dark') => {
    const { page } = await visit(addressOf('/'), { theme });
    return page.locator('.masthead img:visible').getAttribute('src');
  };
  expect(await shown('light')).toMatch(/logo\.svg$/);
  expect(await shown('dark')).toMatch(/logo-dark\.svg$/);
});

test('the greeting, the notice, links at the foot and own words are there', () => {
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  for (const words of ['Welcome aboard.', 'The quay is closed until Friday', '>Imprint</a>', 'Crews'])
    expect(home).toContain(words);
});

test('a component of the adopter stands in the place of the theme, and a page of theirs in the frame of the site', () => {
  expect(readFileSync(join(dist, 'guides/mooring/index.html'), 'utf8')).toContain('Ahoy!');
  const page = readFileSync(join(dist, 'harbour/index.html'), 'utf8');
  expect(page).toMatch(/<a href="\.\.\/teams\/quay\/"[^>]*>Quay<\/a>/);
  expect(page).toContain('<title>The harbour · Harbour Playbook</title>');
  expect(existsSync(join(dist, 'media/theme/icon.svg'))).toBe(true);
});

test('the server for writing shows components and pages of the adopter too', async () => {
  const io = fakeIo(join(dist, '..'), { today: TODAY, env: { PATH: process.env.PATH } });
  const asked = {
    root: PACKAGE,
    content: join(dist, '../content'),
    today: TODAY,
    visibility: 'internal',
    port: 0,
  } as const;
  const server = await startDevelopment(asked, io);
  try {
    const shown = async (path: string) =>
      (await fetch(new URL(path, server.url), { headers: { accept: 'text/html' } })).text();
    expect(await shown('/guides/mooring/')).toContain('class="bell');
    expect(await shown('/harbour/')).toMatch(/<a href="[^"]*teams\/quay\/">/);
  } finally {
    await server.stop();
  }
});
