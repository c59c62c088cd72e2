/** Every value is found where it stands; what cannot be read says why in words. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Path } from '#model/location.ts';
import { document } from '#testing/yaml-arbitraries.ts';
import { SourceText } from './decode.ts';
import { readYaml } from './yaml.ts';

const limits = { nesting: 32, aliases: 100 };

function read(text: string) {
  return readYaml(new SourceText('terms/runbook.yaml', text), text, limits);
}

function told(text: string): readonly string[] {
  return read(text).problems.map(
    ({ message, hint, location: { start } }) => `${start.line}:${start.column} ${message}. ${hint}`,
  );
}

describe('places', () => {
  const text = [
    'title: Runbook',
    'levels:',
    '  - id: engineer',
    '    label: "Engineer"',
    '  - {id: lead, label: Lead}',
    'owner: &who team/platform',
    'related: [*who]',
    'summary:',
    '',
  ].join('\n');

  test.each<[Path, 'key' | 'value', string]>([
    [['title'], 'value', '1:8-1:15'],
    [['title'], 'key', '1:1-1:6'],
    [['levels', 0, 'label'], 'value', '4:12-4:22'],
    [['levels', 1], 'value', '5:5-5:28'],
    [['levels', 1, 'label'], 'key', '5:16-5:21'],
    [['related', 0], 'value', '7:11-7:15'],
    [['summary'], 'value', '8:1-8:8'],
    [['levels', 0, 'rank'], 'value', '3:5-4:22'],
    [['levels', 7], 'value', '3:3-5:28'],
    [[], 'value', '1:1-1:15'],
  ])('%j (%s) is at %s', (path, part, expected) => {
    const { start, end } = read(text).at(path, part);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(expected);
  });

  test('of two values with one name, the one that counts', () => {
    const located = read('title: Runbook\ntitle: Playbook\n');
    expect(located.value).toEqual({ title: 'Playbook' });
    expect(located.at(['title']).start).toEqual({ line: 2, column: 8 });
  });

  test('of any value in any document: its text reads back as the value', () => {
    fc.assert(
      fc.property(document, ({ data, yaml }) => {
        const located = read(yaml);
        expect(located.problems).toEqual([]);
        for (const { path, value } of valuesIn(located.value)) {
          if (value === null || (typeof value === 'object' && Object.keys(value).length === 0)) continue;
          expect(readBack(yaml, located.rangeAt(path))).toEqual(value);
        }
        expect(JSON.stringify(located.value)).toBe(JSON.stringify(parse(yaml)));
        expect(Object.keys(located.value as object)).toEqual(Object.keys(data));
      }),
    );
  });
});

describe('words for what cannot be read', () => {
  test.each([
    [
      'title: Runbook: the basics',
      '1:8 Unexpected `: ` inside of a value, expected text in quotes. Write `title: "Runbook: the basics"`.',
    ],
    [
      'title: Runbook\n  owner: team/platform',
      '2:3 Unexpected indentation, expected fields and items that belong together in one column. Write `owner: team/platform` at the start of the line, without spaces before it.',
    ],
    [
      'tags:\n  - alarm\n - pager',
      '3:2 Unexpected indentation, expected fields and items that belong together in one column. Put 2 spaces before it: `  - pager`.',
    ],
    [
      'tags:\n\t- alarm',
      '2:1 Unexpected tab, expected spaces. Indent with spaces: YAML takes no tabs there. With 2 of them it is `  - alarm`.',
    ],
    [
      'tags: - alarm',
      '1:7 Unexpected `-` beside the name of a field, expected the list below it. Begin the list on the next line: `tags:`, then `  - alarm`.',
    ],
    [
      'tags: [alarm\nowner: team/platform',
      '1:7 Unexpected line, expected the `]` that closes `[`. Write `tags: [alarm]`.',
    ],
    [
      'title: "Runbook\nowner: team/platform',
      '1:8 Unexpected end of the text, expected a closing double quote. Write `title: "Runbook"`.',
    ],
    [
      "title: 'It's here'",
      '1:8 Unexpected text after the end of a value, expected a new line. Write `title: "It\'s here"`.',
    ],
    ['title: @here', '1:8 Unexpected `@` at the start of a value, expected text in quotes. Write `title: "@here"`.'],
    [
      'title: *star',
      '1:8 Unexpected `*star`, expected the name of a value that `&star` marks above. If the text begins with a star, put it in quotes: `"*star"`.',
    ],
    [
      'title: "C:\\pager"',
      "1:11 Unexpected backslash between double quotes, expected two of them, or single quotes. Write `title: 'C:\\pager'`.",
    ],
    [
      'Runbook\nowner: team/platform',
      '1:1 Unexpected text, expected a field, such as `title: Runbook`. Write a colon and a space after the name of the field.',
    ],
    [
      'title: Runbook\n---\ntitle: Toil',
      '2:1 Unexpected second document after `---`, expected one. Remove the line `---`: a file holds one entry.',
    ],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('bounds', () => {
  const nested = (depth: number) => `title: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`;
  const steps = (depth: number) =>
    Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}deeper:`).join('\n');

  test.each([
    ['32 levels of brackets', nested(32), []],
    ['33 levels of brackets', nested(33), ['yaml/nesting']],
    ['brackets in quotes', `title: "${'['.repeat(99)}"`, []],
    ['brackets in a comment', `title: Runbook # ${'['.repeat(99)}`, []],
    ['a hundred thousand brackets', '['.repeat(100_000), ['yaml/nesting']],
    ['ten thousand steps of indentation', steps(10_000), ['yaml/nesting']],
    ['a thousand dashes in a line', `${'- '.repeat(1000)}a`, ['yaml/nesting']],
    ['a hundred aliases', `a: &a [x]\nb: [${Array.from({ length: 100 }, () => '*a').join(', ')}]`, []],
    [
      'a hundred and one aliases',
      `a: &a [x]\nb: [${Array.from({ length: 101 }, () => '*a').join(', ')}]`,
      ['yaml/aliases'],
    ],
    [
      'few aliases that multiply',
      `a: &a [x]\n${['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcd'[index]}`).join(', ')}]`).join('\n')}`,
      ['yaml/aliases'],
    ],
    ['an alias inside of what it means', 'a: &a [*a]', ['yaml/aliases']],
  ])('%s', (_, text, rules) => {
    expect(read(text).problems.map(({ rule }) => rule)).toEqual(rules);
  });
});

test('no text is too strange: what is wrong lies inside of it', () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        ...['a', ': ', '- ', '? ', ',', '[', ']', '{', '}', '"', "'", '|', '>', '#', '\n', '\r\n', '  ', '\t'],
        ...['&a ', '*a', '!x ', '<<', '---', '%', '🚀'],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (text) => {
      const lines = text.split('\n');
      for (const { location, message, hint } of read(text).problems) {
        expect(location.start.line).toBeLessThanOrEqual(lines.length);
        expect(location.start.column).toBeLessThanOrEqual((lines[location.start.line - 1] ?? '').length + 1);
        expect(message === '' || hint === '').toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

interface Placed {
  readonly path: Path;
  readonly value: unknown;
}

function valuesIn(value: unknown, path: Path = []): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    valuesIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inner : [{ path, value }, ...inner];
}

/** The text of a range as a document of its own, in the column where it stood, so that its lines keep their indentation. */
function readBack(yaml: string, [from, to]: readonly [number, number]): unknown {
  const column = from - (yaml.lastIndexOf('\n', from - 1) + 1);
  const text = yaml.slice(from, to);
  // A text in a block needs the name of a field before it.
  if (/^[|>]/.test(text)) return (parse(`value: ${text}`) as { readonly value: unknown }).value;
  return parse(`${' '.repeat(column)}${text}`);
}

test('reads a list of 300,000 items', () => {
  const source = new SourceText('terms/toil.yaml', `tags: [${Array.from({ length: 300_000 }, () => 'A').join(',')}]\n`);
  const { value, problems } = readYaml(source, source.text, { nesting: 32, aliases: 100 });
  expect(problems).toEqual([]);
  expect((value as { readonly tags: readonly string[] }).tags).toHaveLength(300_000);
});
