import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KnownError } from '#model/known-error.ts';
import { ritualPage, writeTheme } from '#site/theme-fixture.ts';
import { filesBelow, outsideComponentLayer } from '#testing/theme-files.ts';
import { noteTheme, type ThemeLocation } from './compiled-theme.ts';
import { generatorFingerprint } from './generator.ts';
import type { OwnCode } from './own-code.ts';
import { loadTheme } from './render.ts';
import { ensureTheme } from './theme.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const own: OwnCode = {
  digest: 'harbour',
  files: new Map([
    [
      'theme/components/Callout.astro',
      bytes(`---
import Original from '#site/components/Callout.astro';
import { bar } from '#charts/bar.ts';
import Bell from './_Bell.astro';
---
<div class="bell"><Bell /> {bar(1)} <Original><slot /></Original></div>
<style>.bell { border: 2px dashed }</style>`),
    ],
    ['theme/components/_Bell.astro', bytes('<b>Ahoy</b><style>b { color: navy }</style>')],
    ['theme/pages/home.page.astro', bytes('<h1>Harbour</h1><style>h1 { color: navy }</style>')],
  ]),
};
const home = { ...ritualPage('/'), template: 'site/home', body: {} };

// Compiling takes a second or two; all tests share one.
let folder: string;
let root: string;
let without: ThemeLocation;
let owned: ThemeLocation;
const options = () => ({ root, cache: join(folder, 'cache'), generator: generatorFingerprint(root), own });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-own-theme-'));
  root = writeTheme(join(folder, 'package'));
  // Kept from before, and not compiled here: what is in it plays no part.
  const { cache, generator } = options();
  const plain = join(cache, 'theme', generator);
  mkdirSync(plain, { recursive: true });
  without = noteTheme(plain, { digest: generator, templates: [] });
  owned = await ensureTheme(options());
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a theme with code of the adopter', () => {
  test('shows it in the place of its own, which it may wrap', async () => {
    const theme = await loadTheme(owned);
    expect(await theme.render(home)).toContain('Harbour</h1>');
    const page = await theme.render(ritualPage());
    expect(page.replaceAll(/ data-astro-cid-\w+/g, '')).toContain(
      '<div class="bell"><b>Ahoy</b> 100 % <aside><p>Start with',
    );
    const styles = filesBelow(theme.assets).filter(([name]) => name.endsWith('.css'));
    const scoped = styles.filter(([, css]) => /\b(bell|b|h1)\[data-astro-cid-/.test(css));
    expect(scoped.length).toBeGreaterThan(0);
    for (const [name, css] of scoped) expect(outsideComponentLayer(css), name).not.toContain('[data-astro-cid-');
  });

  test('is kept beside the one without, and compiled again when the code changes', async () => {
    const silent = { onProgress: () => expect.unreachable('compiled again') };
    expect(await ensureTheme({ ...options(), ...silent })).toMatchObject({ digest: `${options().generator}-harbour` });
    expect(await ensureTheme({ ...options(), own: undefined, ...silent })).toEqual(without);
    await expect(ensureTheme({ ...options(), own: { ...own, digest: 'another' }, ...silent })).rejects.toThrow(
      'compiled again',
    );
  });

  test('names the code that was added where a page does not render', async () => {
    const files = new Map([
      ['theme/pages/home.page.astro', bytes('---\nthrow new Error("no wind");\n---\n')],
      ['theme/components/_Bell.astro', bytes('<b>Ahoy</b>')],
    ]);
    const failing = { digest: 'failing', files };
    const theme = await loadTheme(
      await ensureTheme({ ...options(), cache: join(folder, 'failing'), own: failing }),
      failing,
    );
    const failure = await theme.render(home).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(KnownError);
    expect(String(failure)).toMatch(
      /`\/`.*no wind\nCode of your own is part of it: `theme\/pages\/home\.page\.astro`\.$/s,
    );
  }, 60_000);

  test('names a file that does not compile as its author knows it', async () => {
    const files = new Map([...own.files, ['theme/components/_Bell.astro', bytes('---\nimport "./Gone.astro"\n---')]]);
    await expect(ensureTheme({ ...options(), own: { digest: 'broken', files } })).rejects.toThrow(
      /theme\/components\/_Bell\.astro/,
    );
  }, 60_000);
});
