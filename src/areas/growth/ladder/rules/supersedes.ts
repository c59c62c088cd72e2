/** A ladder whose place another has taken counts no longer, and no two take each other's place. */
import { wayRound } from '#model/way-round.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const engineering = (fields: Readonly<Record<string, unknown>>) => example('ladder', fields, { id: 'engineering' });
const newer = example('ladder', { version: '2.0.0', supersedes: 'engineering' }, { id: 'engineering-2027' });

export default defineEntryRule({
  id: 'ladder/supersedes',
  severity: 'error',
  why: 'While both are in force, two people at one level are held to different words.',
  fix: 'Set the `status` of the older ladder to `deprecated`, or to `archived` once nobody is held to it.',
  valid: [
    [engineering({ status: 'deprecated' }), newer],
    [engineering({}), example('ladder', { status: 'draft', supersedes: 'engineering' }, { id: 'engineering-2027' })],
  ],
  invalid: [
    {
      content: [engineering({}), newer],
      expect: [
        'ladders/engineering-2027.yaml:33:13 Unexpected status `active` of `engineering`, expected `deprecated` or `archived`: this ladder takes its place',
      ],
    },
    {
      content: [engineering({ status: 'deprecated', supersedes: 'engineering-2027' }), newer],
      expect: [
        'ladders/engineering-2027.yaml:33:13 Unexpected `engineering` in `supersedes`, expected a ladder that does not take the place of this one',
        'ladders/engineering.yaml:34:13 Unexpected `engineering-2027` in `supersedes`, expected a ladder that does not take the place of this one',
      ],
    },
  ],
  check(ladder, { playbook, report }) {
    const older = supersededBy(ladder, playbook);
    if (older === undefined) return;
    const at = ladder.at(['supersedes']);
    if (wayRound(ladder, (each) => [supersededBy(each, playbook)]) !== undefined)
      report(
        at,
        `Unexpected \`${ladder.data.supersedes}\` in \`supersedes\`, expected a ladder that does not take the place of this one`,
        'Keep `supersedes` in the newer of the two.',
      );
    else if (ladder.data.status === 'active' && older.data.status === 'active')
      report(
        at,
        `Unexpected status \`active\` of \`${older.id}\`, expected \`deprecated\` or \`archived\`: this ladder takes its place`,
      );
  },
});

function supersededBy(ladder: Entry<'ladder'>, playbook: Playbook): Entry<'ladder'> | undefined {
  const { supersedes } = ladder.data;
  return playbook.resolve(supersedes, ['ladder']);
}
