/** Targets are in per cent, where other tools write fractions. */
import type { Path } from '#model/location.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const FRACTION = 1;

export default defineEntryRule({
  id: 'slo/in-per-cent',
  severity: 'error',
  why: 'An objective of one per cent is always met, so a fraction that is read as per cent hides every failure.',
  fix: 'Write per cent: `99.9` for `0.999`.',
  valid: [[example('slo', { target: 99.9 })], [example('slo', { target: 50 })]],
  invalid: [
    {
      content: [example('slo', { target: 0.999, objectives: [{ target: 0.95 }] })],
      expect: [
        '8:9 Unexpected target of `0.999` per cent, expected more than 1',
        '12:13 Unexpected target of `0.95` per cent, expected more than 1',
      ],
    },
    {
      content: [example('slo', { budgetingMethod: 'timeslices', timeSlice: { target: 0.95, window: 'PT5M' } })],
      expect: ['13:11 Unexpected target of `0.95` per cent, expected more than 1'],
    },
  ],
  check({ data, at }, { report }) {
    const places: readonly (readonly [number | undefined, Path])[] = [
      [data.target, ['target']],
      [data.timeSlice?.target, ['timeSlice', 'target']],
      ...data.objectives.flatMap(({ target, timeSlice }, index) => [
        [target, ['objectives', index, 'target']] as const,
        [timeSlice?.target, ['objectives', index, 'timeSlice', 'target']] as const,
      ]),
    ];
    for (const [target, path] of places) {
      if (target === undefined || target > FRACTION) continue;
      report(
        at(path),
        `Unexpected target of \`${target}\` per cent, expected more than 1`,
        `Write \`${Number((target * 100).toPrecision(12))}\`.`,
      );
    }
  },
});
