/** Front matter and prose are told apart, and together they are the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from './decode.ts';
import { split } from './front-matter-guess.ts';

const parts = (text: string) => split(new SourceText('guides/on-call.md', text), 'md');

describe('splits', () => {
  test.each([
    ['---\ntitle: On call\n---\nText\n', '---\ntitle: On call\n', 'Text\n'],
    ['---\r\ntitle: On call\r\n---\r\nText\r\n', '---\r\ntitle: On call\r\n', 'Text\r\n'],
    ['---  \ntitle: On call\n---\t\nText', '---  \ntitle: On call\n', 'Text'],
    ['---\n---\n', '---\n', ''],
    ['---\ntitle: On call\n---', '---\ntitle: On call\n', ''],
    ['---\na: b\n---\n\n---\n', '---\na: b\n', '\n---\n'],
    ['---\na: "---"\n---- no\n---\nText', '---\na: "---"\n---- no\n', 'Text'],
  ])('%j', (text, yaml, body) => {
    const found = parts(text);
    if ('rule' in found) throw new Error(found.message);
    expect([found.yaml, text.slice(found.bodyStart)]).toEqual([yaml, body]);
  });

  test('a YAML file is data from end to end', () => {
    expect(split(new SourceText('terms/toil.yaml', 'title: Toil\n'), 'yaml')).toEqual({
      yaml: 'title: Toil\n',
      bodyStart: 12,
    });
  });
});

describe('refuses', () => {
  test.each([
    ['', 'Unexpected ``, expected front matter between two lines of `---`'],
    ['# On call\n', 'Unexpected `# On call`, expected front matter between two lines of `---`'],
    [
      '\n---\ntitle: On call\n---\n',
      'Unexpected empty line above the front matter, expected `---` in the first line of the file',
    ],
    [
      '# On call\n\n---\ntitle: On call\n---\n',
      'Unexpected text above the front matter, expected `---` in the first line of the file',
    ],
    ['—\ntitle: On call\n---\n', 'Unexpected `—` above the front matter, expected `---`'],
    ['---\ntitle: On call\n—\n\nText\n', 'Unexpected `—` below the front matter, expected `---`'],
    ['----\ntitle: On call\n---\n', 'Unexpected `----` above the front matter, expected `---`'],
    ['+++\ntitle = "On call"\n+++\n', 'Unexpected `+++`, expected front matter between two lines of `---`'],
    ['---\ntitle: On call\n', 'Unexpected end of the file, expected a second line of `---` after the front matter'],
  ])('%j', (text, message) => {
    expect(parts(text)).toMatchObject({ rule: 'source/front-matter', message });
  });
});

test('whatever the fields and the prose are, both come back whole', () => {
  const line = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .filter((text) => !/[\r\n]/.test(text) && !/^---[ \t]*$/.test(text));
  fc.assert(
    fc.property(fc.array(line), fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n'), (fields, body, end) => {
      const yaml = ['---', ...fields, ''].join(end);
      const text = `${yaml}---${end}${body}`;
      expect(parts(text)).toEqual({ yaml, bodyStart: text.length - body.length });
    }),
  );
});
