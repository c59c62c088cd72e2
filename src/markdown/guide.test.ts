/** The guide for authors keeps its word: what it shows can be written, and what it says is written elsewhere is found. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageFile } from '#cli/package-files.ts';
import { parseBody } from './parse.ts';

const guide = readFileSync(packageFile('.github/guides/markdown.md'), 'utf8');
const blocks = [...guide.matchAll(/^(`{3,4})md\n([^]*?)^\1$/gm)].map(([, , text = '']) => text);
const rows = [...(guide.split('## From other tools')[1] ?? '').matchAll(/^\| (`[^\n]*?) \|/gm)];
const foreign = rows.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, sign = '']) => sign));

function rules(text: string): readonly string[] {
  return parseBody({ file: 'guides/a.md', text, bodyStart: 0, format: 'md' }).problems.map(({ rule }) => rule);
}

test('there is something to try', () => expect([blocks.length, foreign.length]).toEqual([12, 19]));

test.each(blocks)('%j has no problem', (text) => expect(rules(text)).toEqual([]));

test.each(foreign)('%s is found', (sign) => {
  const text = sign.startsWith(':::')
    ? `${sign}\nText.\n:::\n`
    : sign.startsWith('>')
      ? `${sign}\n> Text.\n`
      : `${sign}\n`;
  expect(rules(text)).not.toEqual([]);
});
