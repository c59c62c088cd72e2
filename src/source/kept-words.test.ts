/** What an import kept of its source is counted by the words that readers see. */
import { expect, test } from 'vitest';
import { keptWords } from './kept-words.ts';
import { readableWords } from './readable-words.ts';

test.each([
  [
    'markup, addresses and settings are none',
    'a.md',
    '---\ntitle: On call\nslug: on-call\nlayout: page\n---\n\n## Who **calls**\n\n!!! warning "First"\n    See [the rota](https://example.org/rota){: .x }.\n',
    ['on', 'call', 'who', 'calls', 'first', 'see', 'the', 'rota'],
  ],
  [
    'the text of data',
    'a.yaml',
    'id: dev\nname: Developer\nkind: technical\ntext: Writes code, <b>daily</b>.\nx-more: Lost to readers\n',
    ['developer', 'writes', 'code', 'daily'],
  ],
  [
    'the cells of a sheet',
    'a.csv',
    'Skill;Junior\n"Code; review";"Reads 3"\n',
    ['skill', 'junior', 'code', 'review', 'reads'],
  ],
  [
    'a page without its scripts',
    'a.html',
    '<p>Call <a href="/x">them</a></p><script>var no = 1;</script>',
    ['call', 'them'],
  ],
  [
    'what looks like a tag and is none',
    'a.md',
    'A Promise<void> of <your team>, <br> or <Tab label="x">one</Tab>.\n',
    ['promise', 'void', 'of', 'your', 'team', 'or', 'one'],
  ],
  ['a script in a page is none', 'a.md', 'Call them.\n\n<script>\nconst no = 1;\n</script>\n', ['call', 'them']],
  ['letters of several scripts', 'a.md', '段階 größer', ['段', '階', 'größer']],
  ['a picture has none', 'a.png', 'PNG', []],
])('%s', (_, path, text, words) => {
  expect(readableWords(path, text)).toEqual(words);
});

test('a word is kept as often as it is written, whichever file it came from', () => {
  expect(keptWords([['call', 'the', 'call'], ['call']], ['call', 'call', 'rota'])).toEqual([
    { total: 3, kept: 2, lost: ['the'] },
    { total: 1, kept: 0, lost: ['call'] },
  ]);
});

test.each([
  ['comments that stay open', '<!-- '.repeat(200_000)],
  ['scripts that stay open', '<script>'.repeat(100_000)],
  ['empty lines', '\n'.repeat(500_000)],
  ['shortcodes that stay open', '{{< '.repeat(100_000)],
  ['links that stay open', '[a]('.repeat(200_000)],
])('%s are read in a moment', (_, text) => {
  const begin = performance.now();
  readableWords('a.md', text);
  expect(performance.now() - begin).toBeLessThan(5000);
});
