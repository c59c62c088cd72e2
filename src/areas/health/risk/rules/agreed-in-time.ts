/** A dependency is agreed before the day on which it is needed. */
import { defineEntryRule, example } from '#model/rule.ts';
import { isNotAgreed } from '../standing.ts';

const dependency = (fields: Readonly<Record<string, unknown>>) =>
  example('risk', { type: 'dependency', dependsOn: 'team/example-team', neededBy: '2026-04-14', ...fields });

export default defineEntryRule({
  id: 'risk/agreed-in-time',
  severity: 'warning',
  why: 'The day has passed, and nobody ever said yes to it: the register shows a plan that nobody has.',
  fix: 'Agree on a new day and set `agreed: true`, or close it and say in `because` what came of it.',
  valid: [
    [dependency({ neededBy: '2026-04-15' })],
    [dependency({ agreed: true })],
    [dependency({ state: 'happened', because: 'The pilot began without it.' })],
  ],
  invalid: [
    {
      content: [dependency({})],
      expect: [
        '11:11 Unexpected `neededBy` of `2026-04-14`, which has passed, without `agreed`, expected a new day, or how it ended',
      ],
    },
  ],
  check({ data, at }, { report, today }) {
    if (data.neededBy === undefined || data.neededBy >= today || !isNotAgreed(data)) return;
    report(
      at(['neededBy']),
      `Unexpected \`neededBy\` of \`${data.neededBy}\`, which has passed, without \`agreed\`, expected a new day, or how it ended`,
    );
  },
});
