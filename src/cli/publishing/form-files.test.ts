/** The form needs a package that not everyone has: who lacks it is told what to type. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnownError } from '#model/known-error.ts';
import { FORM_PLAN } from '#site/form/paths.ts';
import { packageFile } from '../package-files.ts';
import { formFiles, SVELTIA } from './form-files.ts';

const theme = { folder: 'theme', digest: '', templates: [] };
const files = new Map([[FORM_PLAN, () => '']]);

test('a project without it is told the command, and one without a form needs nothing', () => {
  const empty = mkdtempSync(join(tmpdir(), 'waymark-form-'));
  expect(() => formFiles({ files }, theme, [empty])).toThrow(KnownError);
  expect(() => formFiles({ files }, theme, [empty])).toThrow(/`@sveltia\/cms`, which is not installed/);
  expect(formFiles({ files: new Map() }, theme, [empty]).size).toBe(0);
});

test('the command names the version that is tested', () => {
  // Ours, which npm reads too.
  const { devDependencies } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(SVELTIA).toBe(`@sveltia/cms@${devDependencies['@sveltia/cms']}`);
});

test('what is served asks no third party by itself', () => {
  const served = formFiles({ files }, theme, [packageFile('')]);
  const scripts = [...served].filter(([path]) => path.startsWith('/admin/sveltia/') && path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const [path, content] of scripts)
    expect(String(content()), path).not.toMatch(
      /unpkg\.com|cdn\.jsdelivr\.net|githubstatus\.com\/api|sourceMappingURL/,
    );
  expect(served.has('/admin/sveltia/LICENSE.txt')).toBe(true);
  expect([...served.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
}, 60_000);
