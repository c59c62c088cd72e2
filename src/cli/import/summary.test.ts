/** Many files that are foreign for one reason are one line of a summary; others are told one by one. */
import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

const lines = (setAside: Parameters<typeof summaryOf>[0]['setAside']) =>
  summaryOf(
    { files: [], read: [], notes: [], setAside, faults: [] },
    {
      dryRun: true,
      shown: 'content',
      source: '.',
      plan: { writes: [], unchanged: 0, notes: [], inTheWay: [], record: new Map() },
      words: { total: 0, kept: 0, lost: [], foreign: 0 },
      unread: [],
    },
  )
    .split('\n')
    .filter((line) => line.startsWith('Set aside'));

const files = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}.md`);

test('of a whole repository around a source', () => {
  const foreign = files(7).map((file) => ({ file, reason: 'it is no catalogue', isForeign: true as const }));
  expect(lines(foreign)).toEqual([
    'Set aside 7 files (it is no catalogue): `1.md`, `2.md`, `3.md`, `4.md`, `5.md` and 2 more',
  ]);
});

test('of files that belong to it', () => {
  expect(lines(files(6).map((file) => ({ file, reason: 'it has no title' })))).toHaveLength(6);
});
