/** Items change places with their lines and comments; what does not stand in lines of its own stays. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { limitsSchema } from '#model/config.ts';
import { SourceText } from '../decode.ts';
import { readYaml } from '../yaml.ts';
import { reordered } from './reorder.ts';

/** The text with the items of `history` turned round. */
function turned(text: string): string | undefined {
  const source = new SourceText('debt/search.yaml', text);
  const located = readYaml(source, text, limitsSchema.parse({}));
  const { history } = located.value as { readonly history: readonly unknown[] };
  const places = history.map((_, index) => located.at(['history', index]));
  const [edit] = reordered(text, places, history.map((_, index) => index).toReversed())?.edits ?? [];
  if (edit === undefined) return undefined;
  const [from, to] = [source.offset(edit.location.start), source.offset(edit.location.end)];
  return text.slice(0, from) + edit.to + text.slice(to);
}

test.each([
  [
    'with comments',
    'history:\n  - date: b # late\n    text: x\n  # early\n  - date: a\ntier: 1\n',
    'history:\n  # early\n  - date: a\n  - date: b # late\n    text: x\ntier: 1\n',
  ],
  [
    'with empty lines between',
    'history:\n- c: 1\n\n- b: 1\n\n- a: 1\n\ntier: 1\n',
    'history:\n- a: 1\n\n- b: 1\n\n- c: 1\n\ntier: 1\n',
  ],
  [
    'with text that looks like a comment',
    'history:\n  - text: |\n      one\n      # two\n  - text: three\n',
    'history:\n  - text: three\n  - text: |\n      one\n      # two\n',
  ],
  ['with the line ends of Windows', 'history:\r\n- b\r\n- a\r\n', 'history:\r\n- a\r\n- b\r\n'],
  ['at the end of a file', 'history:\n- b\n- a', 'history:\n- a\n- b'],
])('%s', (_, before, after) => {
  expect(turned(before)).toBe(after);
  const data = (text: string) => (parse(text) as { readonly history: readonly unknown[] }).history;
  expect(data(after)).toEqual(data(before).toReversed());
});

test.each([
  ['in one line', 'history: [b, a]\n'],
  ['in brackets', 'history: [\n  b,\n  a\n]\n'],
  ['below a comment that may be about the first or about all', 'history:\n  # what is it about?\n  - b\n  - a\n'],
  ['around a comment that may be about either', 'history:\n- b\n# what is it about?\n\n- a\n'],
  ['around a comment in another column', 'history:\n  - b\n# what is it about?\n  - a\n'],
  ['with empty lines between some', 'history:\n- c\n\n- b\n- a\n'],
])('not %s', (_, text) => {
  expect(turned(text)).toBeUndefined();
});
