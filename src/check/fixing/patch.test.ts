/** A patch is one that git and patch take, and that gives the new text. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { patchOf } from './patch.ts';

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`);

const changed = (...at: readonly number[]) =>
  LINES.map((line, index) => (at.includes(index) ? `changed ${line}` : line)).join('');

test.each<[string, string, string, string]>([
  ['one line', 'terms/toil.yaml', LINES.join(''), changed(10)],
  ['the first and the last', 'terms/toil.yaml', LINES.join(''), changed(0, 29)],
  ['lines near each other', 'terms/toil.yaml', LINES.join(''), changed(3, 5, 12)],
  ['no line end', 'terms/toil.yaml', 'a: 1\nb: 2', 'a: 1\nb: 3'],
  ['Windows', 'terms/toil.yaml', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 3\r\n'],
  ['fewer lines', 'terms/toil.yaml', LINES.join(''), LINES.filter((_, index) => index !== 4).join('')],
  ['all lines', 'terms/toil.yaml', 'a: 1\n', ''],
  ['a mark', 'terms/toil.yaml', '\ufeffa: 1\n', '\ufeffa: 2\n'],
  ['a name with spaces', 'terms/my toil.yaml', 'a: 1\n', 'a: 2\n'],
  ['a name with other letters', 'terms/größe "x".yaml', 'a: 1\n', 'a: 2\n'],
])('%s', (_, file, before, after) => {
  const folder = temporaryPlaybook({ [file]: before });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  execFileSync('git', ['apply', '--whitespace=nowarn'], { cwd: folder, input: patchOf(file, before, after) });
  expect(after === '' || readFileSync(join(folder, file), 'utf8') === after).toBe(true);
});

test('a name with spaces ends with a tab, for `patch`', () => {
  const lines = patchOf('terms/my toil.yaml', '-- a b\n', '').split('\n');
  expect(lines.slice(1, 3)).toEqual(['--- a/terms/my toil.yaml\t', '+++ b/terms/my toil.yaml\t']);
  expect(lines.slice(4)).toEqual(['--- a b', '']);
});

test('nothing, where nothing changed', () => {
  expect(patchOf('a', 'x\n', 'x\n')).toBe('');
});

test('of any lines, both sides are in it', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n'), { maxLength: 30 }).map((lines) => lines.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = patchOf('f', before, after).split('\n').slice(3);
      const side = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
      const counts = (body: string) => body.split('\n').length - 1;
      expect(side('+').length - side('-').length).toBe(before === after ? 0 : counts(after) - counts(before));
    }),
  );
});
