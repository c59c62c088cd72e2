/** Marks of facts are for those who edit: nothing of them is on a page, in the search or in any other file of a site. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const MARK = /yours: [a-z]+ ("|&quot;|&#34;|\\")/;

test('the example is built without the marks in its content', () => {
  const { folder } = inject('example');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const marked = files
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return MARK.test((isPacked ? gunzipSync(bytes) : bytes).toString('latin1'));
    });
  expect(files.length).toBeGreaterThan(500);
  expect(marked).toEqual([]);
  expect(readFileSync(new URL('../../../content/teams/billing.md', import.meta.url), 'utf8')).toMatch(MARK);
});
