import { describe, expect, test } from 'vitest';
import { exampleTree } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { example } from '#model/rule.ts';

const answerTo = (grain: string) =>
  loadPlaybook(exampleTree([example('metric', { grain })], kinds), kinds).problems.map(
    ({ message, hint }) => `${message} (${hint})`,
  );

describe('a grain that is none', () => {
  test('is answered with the reason where it is a person', () => {
    expect(answerTo('developer')).toEqual([
      'Unexpected `developer`, expected one of `system`, `team`, `product`, `organisation`: people who are measured one by one look after their number instead of the work (Write `grain: team`, or `system` where it is about what the team runs. What people need to hear about their own work belongs in a conversation.)',
    ]);
  });

  test('is answered with the nearest one where it is a slip', () => {
    expect(answerTo('organization')).toEqual([
      'Unexpected `organization`, expected one of `system`, `team`, `product`, `organisation` (Write `organisation`.)',
    ]);
  });
});
