/** `capacity` in `playbook.yaml`: shares of a cycle, in per cent. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { loadPlaybook } from './load.ts';

const loaded = (capacity: string) =>
  loadPlaybook(
    memoryTree({
      ...smallestPlaybook,
      'playbook.yaml': `${String(smallestPlaybook['playbook.yaml'])}capacity: ${capacity}\n`,
    }),
    kinds,
  );

test('a share that is left out is none', () => {
  const { playbook, problems } = loaded('{ refactoring: 15, modernisation: 85 }');
  expect(problems).toEqual([]);
  expect(playbook.config.capacity).toEqual({ refactoring: 15, testing: 0, modernisation: 85 });
});

test.each([
  ['{ refactoring: 60, testing: 30, modernisation: 20 }', /add up to at most 100 per cent/],
  ['{ refactoring: -5 }', /0 or more/],
  ['{ testing: 101 }', /at most 100 per cent/],
  ['{ refactorings: 10 }', /refactoring/],
])('%s is refused', (capacity, expected) => {
  const { problems } = loaded(capacity);
  expect(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toMatch(expected);
});
