import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { themeDigest } from './theme-digest.ts';
import { writeTheme } from '#site/theme-fixture.ts';
import { themeSources } from './theme-sources.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'waymark-digest-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const digestWith = (name: string, others: Readonly<Record<string, string>>) =>
  themeDigest(writeTheme(join(folder, name), others));

describe('the digest of a theme', () => {
  test('is the same in every folder', () => {
    expect(digestWith('here', {})).toBe(digestWith('there', {}));
  });

  test.each([
    ['a template', 'src/areas/rhythm/ritual/ritual.page.astro', '<p>Nothing yet</p>'],
    ['another template', 'src/areas/rhythm/calendar.page.astro', '<p>Next: Monday</p>'],
    ['a component', 'src/site/components/Callout.astro', '<section><slot /></section>'],
    ['a stylesheet', 'src/site/styles/base.css', 'body { margin: 0 }'],
    ['a font that a stylesheet names', 'src/site/styles/mark.woff2', 'another font'],
    ['a script for the browser', 'src/site/client/theme.ts', 'console.log("Hello");'],
    ['a script that is loaded later', 'src/site/client/dialog.ts', 'export const openDialog = () => undefined;'],
    ['a module that a template imports', 'src/charts/bar.ts', 'export const bar = (share: number) => String(share);'],
    ['a public file', 'public/robots.txt', 'User-agent: *'],
  ])('changes with %s', (_case, path, text) => {
    expect(digestWith('after', { [path]: text })).not.toBe(digestWith('before', {}));
  });

  test.each([
    ['content', 'content/rituals/retrospective.md', '# Retrospective'],
    ['types', 'src/charts/scale.ts', 'export type Scale = readonly string[];'],
    ['a component that no template uses', 'src/site/components/Badge.astro', '<b><slot /></b>'],
    ['a test', 'src/charts/bar.test.ts', 'test.todo("bars");'],
  ])('stays with a change of %s', (_case, path, text) => {
    expect(digestWith('after', { [path]: text })).toBe(digestWith('before', {}));
  });
});

test('the sources of a theme are its templates and all they import', () => {
  const root = writeTheme(join(folder, 'theme'), {
    'src/site/client/copy.ts': `import 'd3-scale/src/band.js'; import '@fontsource-variable/inter';`,
    'src/site/client/theme.ts': `import './copy.ts';`,
  });
  const { files, packages } = themeSources(root);
  expect(files.map((file) => relative(root, file))).toMatchInlineSnapshot(`
    [
      "public/mark.svg",
      "src/areas/rhythm/ritual/ritual.page.astro",
      "src/charts/bar.ts",
      "src/site/client/copy.ts",
      "src/site/client/theme.ts",
      "src/site/components/Body.astro",
      "src/site/components/Callout.astro",
      "src/site/layouts/Page.astro",
      "src/site/pages/home.page.astro",
      "src/site/pages/not-found.page.astro",
      "src/site/styles/base.css",
      "src/site/styles/mark.woff2",
    ]
  `);
  expect(packages).toEqual(['@fontsource-variable/inter', 'astro', 'd3-scale', 'rolldown', 'vite']);
});
