/** Every example of every check is read: a missing or an extra report fails. */
import { describe, expect, test } from 'vitest';
import type { Example } from '#model/rule.ts';
import { markdownFindings } from './findings.ts';
import { parseBody } from './parse.ts';

function reports(id: string, content: Example): readonly string[] {
  return content.flatMap((each) => {
    if (!('file' in each) || typeof each.text !== 'string')
      throw new Error(`An example of ${id} is not a file with text`);
    const bodyStart = each.text.indexOf('---\n', 4) + 4;
    const { problems } = parseBody({
      file: each.file,
      text: each.text,
      bodyStart,
      format: each.file.endsWith('.mdx') ? 'mdx' : 'md',
    });
    return problems
      .filter(({ rule }) => rule === id)
      .map(({ location: { start }, message }) => `${start.line}:${start.column} ${message}`);
  });
}

describe.each(markdownFindings.map((finding) => [finding.id, finding] as const))(
  '%s',
  (id, { valid, invalid, why, fix }) => {
    test('has something to show', () => {
      expect([valid.length, invalid.length].every((count) => count > 0)).toBe(true);
      expect([why, fix].every((sentence) => sentence.endsWith('.'))).toBe(true);
    });
    test.each(valid.map((content, at) => [at + 1, content] as const))('accepts valid example %i', (_, content) => {
      expect(reports(id, content)).toEqual([]);
    });
    test.each(invalid.map(({ content, expect: expected }, at) => [at + 1, content, expected] as const))(
      'reports invalid example %i',
      (_, content, expected) => {
        expect(reports(id, content)).toEqual(expected);
      },
    );
  },
);

test('each finding has an id of its own', () => {
  expect(new Set(markdownFindings.map(({ id }) => id)).size).toBe(markdownFindings.length);
});
