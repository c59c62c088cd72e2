/** What is known of a text from before says the same as reading it again. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { diskTree } from '#source/disk.ts';
import { EXAMPLE, isShippedExample } from '#testing/shipped-example.ts';
import { memoryTree } from '#source/tree.ts';
import { loadPlaybook } from './load.ts';
import type { KeptReading, Readings } from './reading.ts';

/** Keeps as a file would: as text. */
function keptAsText(): Readings & { readonly size: () => number } {
  const kept = new Map<string, string>();
  return {
    get: (digest) => {
      const found = kept.get(digest);
      return found === undefined ? undefined : (JSON.parse(found) as KeptReading);
    },
    set: (digest, reading) => void kept.set(digest, JSON.stringify(reading)),
    size: () => kept.size,
  };
}

/** Everything of it that somebody may ask for. */
const wholeOf = ({ playbook, problems }: ReturnType<typeof loadPlaybook>) => ({
  problems,
  entries: playbook.entries.map((entry) => ({
    data: entry.data,
    title: entry.at(['title']),
    key: entry.at(['owner'], 'key'),
    source: entry.body?.source,
    outline: entry.body?.outline,
    tree: entry.body?.tree,
  })),
  references: playbook.references.map(({ from, to, path, location }) => [from.file, to.file, path, location]),
});

test.runIf(isShippedExample())('the example playbook is the same when it is read from what is kept', () => {
  const tree = diskTree(EXAMPLE, 20_000);
  const readings = keptAsText();
  const anew = wholeOf(loadPlaybook(tree, kinds, readings));
  expect(readings.size()).toBeGreaterThan(100);
  expect(wholeOf(loadPlaybook(tree, kinds, readings))).toEqual(anew);
});

test('a text with a fault, and a number that JSON cannot say, are read again', () => {
  const readings = keptAsText();
  const file = (extra: string) => `title: Toil\nowner: team/keepers\nreviewed: 2026-04-01\n${extra}\n`;
  const tree = memoryTree({ 'terms/toil.yaml': file('definition: "unclosed'), 'terms/debt.yaml': file('x-n: .inf') });
  const anew = wholeOf(loadPlaybook(tree, kinds, readings));
  expect(readings.size()).toBe(0);
  expect(anew.problems.length).toBeGreaterThan(0);
  expect(wholeOf(loadPlaybook(tree, kinds, readings))).toEqual(anew);
});
