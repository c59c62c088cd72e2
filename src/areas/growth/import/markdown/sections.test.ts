import { expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import { markdownSections } from './sections.ts';

test('a list in a list without end is read to a depth, and keeps its words', () => {
  const text = `${'- '.repeat(30_000)}Writes tests\n`;
  const [list] = markdownSections(new SourceText('ladder.md', text), 0).blocks;
  expect(JSON.stringify(list?.is === 'list' ? list.items : undefined)).toContain('Writes tests');
});
