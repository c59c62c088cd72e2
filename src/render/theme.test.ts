import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waymark } from '#site/integration.ts';
import type { ThemeBuild } from '#site/page-source.ts';
import { ritualPage, writeTheme } from '#site/theme-fixture.ts';
import { filesBelow, outsideComponentLayer } from '#testing/theme-files.ts';
import type { ThemeLocation } from './compiled-theme.ts';
import { compileTheme } from './compile.ts';
import { generatorFingerprint } from './generator.ts';
import { loadTheme, type Theme } from './render.ts';
import { sealTheme } from './seal.ts';
import { ensureTheme } from './theme.ts';

// Compiling takes a second or two; all tests share one.
let folder: string;
let root: string;
let location: ThemeLocation;
let theme: Theme;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-theme-'));
  root = writeTheme(join(folder, 'package'));
  location = await ensureTheme({ root, cache: join(folder, 'cache'), generator: generatorFingerprint(root) });
  theme = await loadTheme(location);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a compiled theme', () => {
  test('knows its templates', () => {
    expect(theme.templates).toEqual(['rhythm/ritual', 'site/home', 'site/not-found']);
  });

  test('holds what is served beside the pages', () => {
    expect(existsSync(join(theme.assets, 'mark.svg'))).toBe(true);
    expect(
      readdirSync(join(theme.assets, '_astro'))
        .map((name) => name.replace(/\..*\./, '.'))
        .toSorted(),
    ).toMatchInlineSnapshot(`
      [
        "Page.js",
        "dialog.js",
        "mark.woff2",
        "ritual.css",
        "site.css",
      ]
    `);
  });

  test('needs no package and knows no place on this machine', () => {
    for (const [name, text] of filesBelow(join(location.folder, 'server'))) {
      const imported = [...text.matchAll(/(?:\bfrom|^import|\bimport\()["'`]([^"'`\s]+)["'`]/g)].map(
        ([, module = '']) => module,
      );
      expect(
        imported.filter((module) => !/^(\.|node:)/.test(module)),
        name,
      ).toEqual([]);
      expect(text.includes(folder), name).toBe(false);
    }
  });

  test('holds the styles of its components in their layer', () => {
    const styles = filesBelow(theme.assets).filter(([name]) => name.endsWith('.css'));
    const scoped = styles.filter(([, css]) => css.includes('[data-astro-cid-'));
    expect(scoped.length).toBeGreaterThan(0);
    for (const [name, css] of scoped) expect(outsideComponentLayer(css), name).not.toContain('[data-astro-cid-');
  });

  test('has the same bytes when it is compiled again, elsewhere', async () => {
    const elsewhere = writeTheme(join(folder, 'another-place'));
    await compileTheme({ root: elsewhere, out: join(folder, 'again') });
    expect(digestsBelow(join(folder, 'again'))).toEqual(digestsBelow(location.folder));
  }, 60_000);
});

describe('a rendered page', () => {
  test('is the template with its model', async () => {
    const html = (await theme.render(ritualPage()))
      .replace(/\.[\w-]{8}\./g, '.')
      .replace(/astro-cid-\w+/g, 'astro-cid');
    expect(html).toMatchInlineSnapshot(
      `"<!DOCTYPE html><html lang="en" data-root="../../"><head><meta charset="utf-8"><title>Retrospective</title><link rel="icon" href="../../mark.svg"><link rel="stylesheet" href="../../_astro/site.css"><link rel="stylesheet" href="../../_astro/ritual.css"></head><body><h1>Retrospective</h1><p class="share" data-astro-cid>50 %</p><p>See <a href="../../terms/blameless/">blameless</a>.</p><aside data-astro-cid><p>Start with <code>href="/x"</code>.</p></aside><script type="module" src="../../_astro/Page.astro_astro_type_script_index_0_lang.js"></script></body></html>"`,
    );
  });

  test.each([
    ['/rituals.html', './_astro/', './terms/'],
    ['/rituals/', '../_astro/', '../terms/'],
    ['/rituals/retrospective/', '../../_astro/', '../../terms/'],
    ['/rituals/retrospective/calendar/', '../../../_astro/', '../../../terms/'],
  ])('finds the root from %s', async (path, assets, terms) => {
    const html = await theme.render(ritualPage(path));
    expect(html).toContain(`href="${assets}`);
    expect(html).toContain(`<a href="${terms}blameless/">`);
    expect(html.replace('<code>href="/x"</code>', '')).not.toMatch(/="\//);
  });

  test('names the root absolutely where it is served at any depth', async () => {
    const html = await theme.render(
      { ...ritualPage(), template: 'site/not-found', path: '/404.html' },
      { base: '/playbook/' },
    );
    expect(html).toContain('<a href="/playbook/">Home</a>');
    expect(html).toContain('href="/playbook/_astro/');
  });

  test('has nothing inline that a content policy would have to allow', async () => {
    const html = await theme.render(ritualPage());
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  test('does not depend on what is rendered at the same time', async () => {
    const pages = Array.from({ length: 50 }, (_, index) => ({
      ...ritualPage(`/rituals/ritual-${index}/`),
      title: `Ritual ${index}`,
    }));
    const together = await Promise.all(pages.map((page) => theme.render(page)));
    for (const [index, html] of together.entries()) expect(html).toContain(`<h1>Ritual ${index}</h1>`);
  });

  test('fails with its path and the exception of the template', async () => {
    const failure = await theme.render(ritualPage('/rituals/endless/', 2)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      message:
        'The page `/rituals/endless/` does not render with the template `rhythm/ritual`: The agenda is longer than the meeting.',
      cause: new RangeError('The agenda is longer than the meeting.'),
    });
  });

  test('fails for a template that is not there', async () => {
    await expect(theme.render({ ...ritualPage(), template: 'rhythm/agenda' })).rejects.toThrow(
      'Unexpected template `rhythm/agenda` of `/rituals/retrospective/`, expected one of: rhythm/ritual, site/home, site/not-found',
    );
  });
});

const silent = { onProgress: () => expect.unreachable('compiled again') };

describe('making sure of a theme', () => {
  test('takes the kept one', async () => {
    const generator = generatorFingerprint(root);
    expect(await ensureTheme({ root, cache: join(folder, 'cache'), generator, ...silent })).toEqual(location);
  });

  test('takes the one that is shipped with the package', async () => {
    const shipped = join(folder, 'shipping/lib/theme');
    cpSync(location.folder, shipped, { recursive: true });
    const options = { root, shipped, cache: join(folder, 'no-cache'), generator: generatorFingerprint(root) };
    expect(await ensureTheme({ ...options, ...silent })).toMatchObject({ folder: shipped });
  });

  test('takes none that sources hold since they were packed', async () => {
    const packed = writeTheme(join(folder, 'packed'));
    cpSync(location.folder, join(packed, 'lib/theme'), { recursive: true });
    const generator = generatorFingerprint(packed);
    expect(await ensureTheme({ root: packed, cache: join(folder, 'cache'), generator, ...silent })).toEqual(location);
  });

  test('compiles another for a generator that changed, and forgets the former', async () => {
    const changed = writeTheme(join(folder, 'changed'), { 'src/charts/scale.ts': '// No scale any more' });
    const cache = join(folder, 'changed-cache');
    cpSync(join(folder, 'cache'), cache, { recursive: true });
    const generator = generatorFingerprint(changed);
    expect(await ensureTheme({ root: changed, cache, generator })).toMatchObject({ digest: generator });
    expect(readdirSync(join(cache, 'theme'))).toEqual([generator]);
  }, 60_000);

  test('takes none that was made while its sources changed', async () => {
    const options = { root, cache: join(folder, 'changing'), generator: 'before the change' };
    await expect(ensureTheme(options)).rejects.toThrow('changed while it was compiled');
  }, 60_000);
});

test("Astro's own build hands over the same theme, with the pages of the adopter's own", async () => {
  const page = '---\nexport const prerender = true;\n---\n<a href="/rituals/">Rituals</a>';
  const project = writeTheme(join(folder, 'project'), {
    'own/pages/about.astro': page,
    'dist/index.html': 'Published before',
  });
  const built = await new Promise<ThemeBuild>((resolve, reject) => {
    const adapter = waymark({ publish: async (theme) => resolve(theme) });
    build({
      root: project,
      configFile: false,
      srcDir: join(project, 'own'),
      cacheDir: join(project, 'cache'),
      logLevel: 'silent',
      adapter,
    }).catch(reject);
  });
  expect(built.out).toBe(join(project, 'dist/'));
  expect(readFileSync(join(built.out, 'index.html'), 'utf8')).toBe('Published before');

  const sealed = await loadTheme(sealTheme({ root: project, folder: built.folder }));
  expect(readFileSync(join(sealed.assets, 'about/index.html'), 'utf8')).toContain('<a href="../rituals/">Rituals</a>');
  rmSync(join(sealed.assets, 'about'), { recursive: true });
  expect(sealed.digest).toBe(theme.digest);
  expect(digestsBelow(sealed.assets)).toEqual(digestsBelow(theme.assets));
  expect(await sealed.render(ritualPage())).toBe(await theme.render(ritualPage()));
}, 60_000);

describe('a theme that does not compile', () => {
  const broken = (name: string, files: Readonly<Record<string, string>>) => {
    const at = writeTheme(join(folder, name), files);
    return compileTheme({ root: at, out: join(at, 'out') }).then(
      () => '',
      (error: unknown) => `${String(error)} (${existsSync(join(at, 'out')) ? 'written' : 'nothing written'})`,
    );
  };

  test('says where, and leaves nothing behind', async () => {
    const message = await broken('unclosed', {
      'src/site/pages/home.page.astro': '---\nimport Gone from "./Gone.astro";\n---\n<Gone />',
    });
    expect(message).toMatch(/The theme does not compile\.\n.*Gone\.astro/s);
    expect(message).toMatch(/nothing written/);
  }, 60_000);

  test('may not tell a script where the site lies', async () => {
    const message = await broken('marked', {
      'src/site/client/dialog.ts': 'export const openDialog = () => fetch("/__B__/pagefind/");',
    });
    expect(message).toMatch(/Unexpected site root `\/__B__` in `.*dialog.*\.js`, expected relative addresses only/);
  }, 60_000);

  test('may not have a source that the fingerprint misses', async () => {
    const paths = ['content/dialog.ts', 'src/site/client/dialog.test.ts', 'src/testing/dialog.ts'];
    const imports = paths.map((path) => `import '../../../${path}';`);
    const message = await broken('hidden', {
      ...Object.fromEntries(paths.map((path) => [path, 'console.log("Hello");'])),
      'src/site/pages/home.page.astro': ['---', ...imports, '---', '<p>Welcome.</p>'].join('\n'),
    });
    for (const path of paths) expect(message).toContain(`\`${path}\``);
  }, 60_000);
});

function digestsBelow(at: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(at).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  );
}
