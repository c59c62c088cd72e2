import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeTheme } from '#site/theme-fixture.ts';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { generatorFingerprint } from './generator.ts';

let folder: string;
beforeEach(() => void (folder = temporaryFolder()));

const fingerprintWith = (name: string, others: Readonly<Record<string, string>>) =>
  generatorFingerprint(writeTheme(join(folder, name), others));

describe('the fingerprint of a generator', () => {
  test('is the same in every folder', () => {
    expect(fingerprintWith('here', {})).toBe(fingerprintWith('there', {}));
  });

  test.each([
    ['a template', 'src/site/pages/home.page.astro', '<p>Nothing yet</p>'],
    ['a component', 'src/site/components/Callout.astro', '<section><slot /></section>'],
    ['a stylesheet', 'src/site/styles/base.css', 'body { margin: 0 }'],
    ['a font that a stylesheet names', 'src/site/styles/mark.woff2', 'another font'],
    ['a script that is loaded later', 'src/site/client/dialog.ts', 'export const openDialog = () => undefined;'],
    ['a module that a template imports', 'src/charts/bar.ts', 'export const bar = (share: number) => String(share);'],
    ['what compiles the theme', 'src/render/astro-build.ts', 'await build();'],
    ['a public file', 'public/robots.txt', 'User-agent: *'],
    ['the versions of packages', 'package-lock.json', '{ "lockfileVersion": 3 }'],
    ['the imports of the package', 'package.json', '{ "imports": { "#*": "./source/*" } }'],
  ])('changes with %s', (_case, path, text) => {
    expect(fingerprintWith('after', { [path]: text })).not.toBe(fingerprintWith('before', {}));
  });

  test.each([
    ['content', 'content/rituals/retrospective.md', '# Retrospective'],
    ['a test', 'src/charts/bar.test.ts', 'test.todo("bars");'],
    ['what tests use', 'src/testing/browser.ts', 'export const browser = "Chromium";'],
    ['what an editor leaves', 'src/charts/.bar.ts.swp', 'const bar'],
    ['a package that is installed', 'src/node_modules/chart/index.js', 'export {};'],
  ])('stays with a change of %s', (_case, path, text) => {
    expect(fingerprintWith('after', { [path]: text })).toBe(fingerprintWith('before', {}));
  });
});
