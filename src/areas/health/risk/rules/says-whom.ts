/** A dependency says what it waits for, and until when. */
import { defineEntryRule, example } from '#model/rule.ts';
import { isWatched } from '../standing.ts';

const EXPECTED = { dependsOn: 'the team or system that it waits for', neededBy: 'the day by which it is needed' };

const dependency = (fields: Readonly<Record<string, unknown>>) =>
  example('risk', { type: 'dependency', dependsOn: 'team/example-team', neededBy: '2026-06-01', ...fields });

export default defineEntryRule({
  id: 'risk/says-whom',
  severity: 'warning',
  why: 'Those who owe something without knowing it do not deliver it: their page, and their next meeting, show what names them.',
  fix: 'Name the team or system in `dependsOn`, and the day in `neededBy`.',
  valid: [[dependency({})], [dependency({ dependsOn: undefined, state: 'closed' })], [example('risk')]],
  invalid: [
    {
      content: [dependency({ dependsOn: undefined })],
      expect: ['1:1 Missing `dependsOn` of a dependency, expected the team or system that it waits for'],
    },
    {
      content: [dependency({ neededBy: undefined })],
      expect: ['1:1 Missing `neededBy` of a dependency, expected the day by which it is needed'],
    },
  ],
  check({ data, at }, { report }) {
    if (data.type !== 'dependency' || !isWatched(data)) return;
    for (const field of ['dependsOn', 'neededBy'] as const)
      if (data[field] === undefined) report(at(), `Missing \`${field}\` of a dependency, expected ${EXPECTED[field]}`);
  },
});
