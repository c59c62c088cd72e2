/** What git lists is read as the names of files that it means. */
import { expect, test } from 'vitest';
import { listedPaths } from './listed-paths.ts';

test.each([
  ['a/b.ts\nc d.ts\r\n\n', ['a/b.ts', 'c d.ts']],
  ['"services/\\303\\274.ts"\n', ['services/\u00fc.ts']],
  ['"a\\tb\\"c\\\\d.ts"\n', ['a\tb"c\\d.ts']],
  ['a.ts\0b\nc.ts\0', ['a.ts', 'b\nc.ts']],
])('%j', (text, paths) => {
  expect(listedPaths(text)).toEqual(paths);
});
