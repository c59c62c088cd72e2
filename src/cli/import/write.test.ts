/** All of an import is written, or nothing. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, SourceText } from '#source/decode.ts';
import { temporaryFolder, temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { contentThere, writeAll } from './write.ts';

const there = { 'metrics/review-wait.csv': 'date,value\n2026-04-06,31\n' };
const path = 'metrics/review-wait.csv';

test('where one file cannot be written, nothing is', () => {
  const folder = temporaryPlaybook(there);
  mkdirSync(join(folder, 'guides/taken.md'), { recursive: true });
  const files = [
    { path, content: 'changed' },
    { path: 'guides/deep/new.md', content: 'new' },
    { path: 'guides/taken.md', content: 'in the place of a folder' },
  ];
  expect(() => {
    writeAll(files, folder);
  }).toThrow('EISDIR');
  expect(readFileSync(join(folder, path), 'utf8')).toBe(there[path]);
  expect(existsSync(join(folder, 'guides/deep'))).toBe(false);
  writeAll(files.slice(0, 2), folder);
  expect(readFileSync(join(folder, path), 'utf8')).toBe('changed');
  expect(readFileSync(join(folder, 'guides/deep/new.md'), 'utf8')).toBe('new');
});

describe('what stands in the folder that is written to', () => {
  test('is given to the importer', () => {
    const [file] = contentThere(temporaryPlaybook(there)).files;
    const source = file && decode(file);
    expect(source instanceof SourceText && source.text).toBe(there[path]);
  });

  test('is nothing where there is no such folder yet', () => {
    expect(contentThere(join(temporaryFolder(), 'content')).files).toEqual([]);
  });
});
