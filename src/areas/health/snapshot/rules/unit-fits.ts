/** A snapshot is about what its check asks about. */
import { checkOf, UNIT_KINDS } from '#areas/health/results/snapshots.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { exampleSnapshot } from '../rule-examples.ts';

const asking = (unit: string) => example('health-check', { unit });

export default defineEntryRule({
  id: 'snapshot/unit-fits',
  severity: 'error',
  why: 'Answers about a team say nothing of a system, and those of one team nothing of the organisation.',
  fix: 'Name a unit of the kind that the check asks about; a check of the organisation takes none.',
  valid: [
    [asking('team'), exampleSnapshot({ unit: 'team/example-team' })],
    [asking('organisation'), exampleSnapshot({ unit: undefined })],
  ],
  invalid: [
    {
      content: [asking('organisation'), exampleSnapshot({ unit: 'team/example-team' })],
      expect: [
        'snapshots/pulse.yaml:4:7 Unexpected unit `team/example-team`, expected none: `example-health-check` asks about the organisation',
      ],
    },
    {
      content: [asking('system'), exampleSnapshot({ unit: 'team/example-team' })],
      expect: [
        'snapshots/pulse.yaml:4:7 Unexpected unit `team/example-team`, expected a system: that is what `example-health-check` asks about',
      ],
    },
    {
      content: [asking('team'), exampleSnapshot({ unit: undefined })],
      expect: ['snapshots/pulse.yaml:1:1 Missing `unit`, expected the team that the answers are about'],
    },
  ],
  check(snapshot, { playbook, report }) {
    const check = checkOf(snapshot, playbook);
    if (check === undefined) return;
    const { unit } = snapshot.data;
    const about = check.data.unit;
    if (unit === undefined) {
      if (about !== 'organisation')
        report(
          snapshot.at(),
          `Missing \`unit\`, expected the ${about} that the answers are about`,
          `Add a line \`unit: ${about}/…\`.`,
        );
      return;
    }
    // A unit that does not exist is reported as that.
    const kind = playbook.resolve(unit, UNIT_KINDS)?.kind;
    if (kind === undefined || kind === about) return;
    const expected =
      about === 'organisation'
        ? `none: \`${check.id}\` asks about the organisation`
        : `a ${about}: that is what \`${check.id}\` asks about`;
    report(snapshot.at(['unit']), `Unexpected unit \`${unit}\`, expected ${expected}`);
  },
});
