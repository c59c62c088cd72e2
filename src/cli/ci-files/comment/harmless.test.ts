/** Whatever a pull request brings as the text of its comment, it is words: held against a parser of what the host renders. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { runs } from '#testing/runs.ts';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryFolder } from '#testing/temporary-playbook.ts';
import { COMMENT_SCRIPT } from './script.ts';

// Its value is the last expression.
const harmless = runInNewContext(`${COMMENT_SCRIPT}\nharmless`) as (text: string) => string;
const GAP = '\u200b';

function nodesIn(text: string): readonly Nodes[] {
  const below = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(below) : [])];
  return below(unified().use(remarkParse).use(remarkGfm).parse(text));
}

/** What a reader would not take for words. */
function harmfulIn(text: string): readonly string[] {
  return nodesIn(text).flatMap((node) => {
    if (node.type === 'html') {
      const others = node.value.replaceAll(/<\/?(details|summary|sub|ins|del)>/g, '');
      return /<[a-z/!?]/i.test(others) ? [node.value] : [];
    }
    const isHarmful = ['link', 'image', 'linkReference', 'imageReference', 'definition', 'footnoteReference'].includes(
      node.type,
    );
    return isHarmful ? [node.type] : [];
  });
}

/** What readers see, and what hosts look for people in. */
function wordsIn(text: string): string {
  return nodesIn(text)
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('');
}

test('what `waymark diff` writes keeps its form', async () => {
  const { folder, commit } = repositoryIn(temporaryFolder());
  const guide = (title: string, text: string) =>
    `---\ntitle: ${title}\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n## How\n\n${text}\n`;
  const guides = (change: string) =>
    Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `guides/g${index}.md`,
        guide(`Guide #${index} [a](b) <b>`, `We ${change} it.`),
      ]),
    );
  commit('2026-04-01', 'Begin', { ...smallestPlaybook, ...guides('do') });
  commit('2026-04-02', 'Change', guides('never do'));
  const { out, err } = await waymarkIn(folder, ['diff', 'HEAD^1..HEAD', '--content', '.', '--format', 'markdown'], {
    env: { PATH: process.env.PATH },
  });
  expect(err).toBe('');
  expect(out).toContain('Guide');
  expect(harmless(out).replaceAll(GAP, '')).toBe(out.replaceAll(GAP, ''));
});

test('a form that it may use stays as it is', () => {
  const text = [
    '## 3 changes',
    '',
    '<details>',
    '<summary>Debt: 2 changed</summary>',
    '',
    '| item | before | now |',
    '| --- | --- | --- |',
    '| **checkout** | `9` | 12 |',
    '',
    '</details>',
    '',
    '- a &lt;b&gt; &amp; <ins>c</ins> <sub>d</sub> &#36;5',
    '- *Weekly risk sync* moves from Monday 10:00 to Tuesday 09:30; a < b, R&D, 50 % & more',
  ].join('\n');
  expect(harmless(text)).toBe(text);
});

describe.each([
  ['calls people', 'Thanks @everyone and @acme/all'],
  ['runs a script', '<script>alert(1)</script>'],
  ['draws', '<img src=x onerror=alert(1)>'],
  ['dresses up a tag', '<details open onclick="x">a</details>'],
  ['hides', '<!-- waymark: what this change means -->'],
  ['leads away', '[Sign in](https://evil.example/)'],
  ['shows a picture', '![tracked](https://evil.example/p.png)'],
  ['leads away by name', '[Sign in][x]\n\n[x]: https://evil.example/'],
  [
    'leads away by itself',
    'See https://evil.example/ or www.evil.example or www\\.evil.example or http\\:\\/\\/evil.example or <https://evil.example>',
  ],
  ['writes letters', 'Ask a@evil.example, www@.example or <a@evil.example>'],
  ['has a footnote', 'Words[^1]\n\n[^1]: more'],
  ['calls people by a number', 'Thanks &#64;everyone, &#x40;all and &commat;acme'],
  ['reverses', 'safe \u202eelif.exe'],
])('a text that %s', (_, text) => {
  test('is words', () => {
    const made = harmless(text);
    expect(harmfulIn(made)).toEqual([]);
    expect(wordsIn(made)).not.toMatch(/@[\w-]/);
    expect(made).not.toMatch(/\p{Bidi_Control}/u);
  });

  test('would have been more', () => {
    expect(harmfulIn(text).length > 0 || /@\w|\p{Bidi_Control}/u.test(wordsIn(text))).toBe(true);
  });
});

test.each([
  ['#12', `#${GAP}12`],
  ['acme/other#12', `acme/other#${GAP}12`],
  ['GH-12', `GH-${GAP}12`],
  ['!12 and &3', `!${GAP}12 and &${GAP}3`],
  ['/close', `/${GAP}close`],
  ['> /merge', `> /${GAP}merge`],
  ['deadbeefcafe', `deadbe${GAP}efcafe`],
])('%s refers to nothing and orders nothing', (text, made) => {
  expect(harmless(text)).toBe(made);
});

test('any mixture of signs is words', () => {
  const SIGNS = [
    '&#64;',
    '<del>',
    '<',
    '>',
    '/',
    '!',
    '[',
    ']',
    '(',
    ')',
    ':',
    '@',
    '#',
    '`',
    '\n',
    '"',
    'a',
    '1',
    'http',
    '://',
    'www',
    '.',
    '--',
    '^',
    '\\',
    '&',
    ' ',
    'details',
  ];
  const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (each) => {
      expect(harmfulIn(harmless(each))).toEqual([]);
    }),
    { numRuns: runs(20_000) },
  );
});

test.each([
  ['````\n```\n', /\n````$/],
  ['```\n~~~\n', /\n```$/],
  ['```\n``` no end\n', /\n```$/],
  ['~~~\ncode\n~~~\n', /code\n~~~\n$/],
  ['<details>\n<summary>Open <del>\n', /\n\n<\/del><\/summary><\/details>$/],
])('%j keeps nothing open', (text, end) => {
  expect(harmless(text)).toMatch(end);
});

describe('a text that is cut', () => {
  test('ends at a line', () => {
    expect(harmless('Words of a line.\n'.repeat(9000))).toMatch(/line\.\n\nThe rest is in the summary of the run\.$/);
  });

  test('ends in no half of a character', () => {
    const made = harmless(`a${'😀'.repeat(40_000)}`);
    expect(made.isWellFormed()).toBe(true);
    expect(made.length).toBeLessThan(60_100);
  });

  test('closes what it opened', () => {
    const made = harmless(`<details>\n<summary>Code</summary>\n\n\`\`\`yaml\n${'a: b\n'.repeat(20_000)}`);
    expect(made).toMatch(/a: b\n```\n\n<\/details>\n\nThe rest is in the summary of the run\.$/);
  });
});
