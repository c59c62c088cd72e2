/** Which Sveltia CMS is installed is part of what a site with a form is made of, and not every version will do. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { writeFiles } from '../../testing/temporary-playbook.ts';
import { FORM_PLAN } from '#site/form/paths.ts';
import { formFiles } from './form-files.ts';
import { sveltiaFolder, sveltiaVersion } from './sveltia.ts';

const folder = mkdtempSync(join(tmpdir(), 'sveltia-'));
afterAll(() => rmSync(folder, { recursive: true }));

function project(name: string, version?: string, program = ''): string {
  const place = join(folder, name);
  mkdirSync(place);
  if (version === undefined) return place;
  writeFiles(join(place, 'node_modules/@sveltia/cms'), {
    'package.json': JSON.stringify({ name: '@sveltia/cms', version, exports: './npm/index.js' }),
    'LICENSE.txt': 'MIT',
    'npm/index.js': program,
  });
  return place;
}

const WITH = memoryTree({ 'playbook.yaml': 'name: Handbook\nform: {}\n' });
const WITHOUT = memoryTree({ 'playbook.yaml': 'name: Handbook\n' });

test('a site with a form depends on the version of Sveltia CMS, and no other site does', () => {
  const [none, old, fresh] = [project('none'), project('old', '1.0.0'), project('fresh', '1.1.0')];
  const versions = [none, old, fresh].map((place) => sveltiaVersion(WITH, [place]));
  expect(new Set(versions).size).toBe(3);
  expect(versions).not.toContain('');
  for (const place of [none, old, fresh]) expect(sveltiaVersion(WITHOUT, [place])).toBe('');
  expect(sveltiaVersion(memoryTree({}), [fresh])).toBe('');
  expect(sveltiaFolder([none, fresh, old])).toBe(join(fresh, 'node_modules/@sveltia/cms'));
});

test('a version that would change the ends of lines in saved files is refused', () => {
  const site = { files: new Map([[FORM_PLAN, () => '{}']]) };
  const files = formFiles(site, { folder } as never, [project('other', '9.0.0', 'export const other = 1;')]);
  expect(files.get('/admin/sveltia/index.js')).toThrow(
    /cannot use the installed version of `@sveltia\/cms`: it would change the ends of lines/,
  );
});
