/** What an import may write over, and what it leaves alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, SourceText } from '#source/decode.ts';
import { temporaryFolder, temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { changedFiles, contentThere, writeImported } from './write.ts';

const there = { 'metrics/review-wait.csv': 'date,value\n2026-04-06,31\n' };
const more = { path: 'metrics/review-wait.csv', content: 'date,value\n2026-04-06,31\n2026-04-13,28\n' };
const textOf = (folder: string) => readFileSync(join(folder, more.path), 'utf8');

describe('a file that stands there', () => {
  test('is written over by one that was made from it', () => {
    const folder = temporaryPlaybook(there);
    writeImported([{ ...more, replaces: true }], { folder, overwrites: false });
    expect(textOf(folder)).toBe(more.content);
  });

  test('is kept from one that was not', () => {
    const folder = temporaryPlaybook(there);
    expect(() => writeImported([more], { folder, overwrites: false })).toThrow('would be overwritten');
    expect(textOf(folder)).toBe(there['metrics/review-wait.csv']);
  });

  test('is kept where it is a folder', () => {
    const folder = temporaryPlaybook({ 'metrics/review-wait.csv/notes.txt': 'Ours.' });
    expect(() => writeImported([{ ...more, replaces: true }], { folder, overwrites: false })).toThrow(
      'would be overwritten',
    );
  });

  test('has changed where its content is another', () => {
    const folder = temporaryPlaybook(there);
    const same = { path: more.path, content: there['metrics/review-wait.csv'] };
    expect(changedFiles([same], folder)).toEqual([]);
    expect(changedFiles([more], folder)).toEqual([more]);
  });
});

describe('what stands in the folder that is written to', () => {
  test('is given to the importer', () => {
    const [file] = contentThere(temporaryPlaybook(there)).files;
    const source = file && decode(file);
    expect(source instanceof SourceText && source.text).toBe(there['metrics/review-wait.csv']);
  });

  test('is nothing where there is no such folder yet', () => {
    expect(contentThere(join(temporaryFolder(), 'content')).files).toEqual([]);
  });
});
