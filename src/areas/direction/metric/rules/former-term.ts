/** What a metric is mapped to has the name that the framework gives it today. */
import { swapped } from '#model/fix.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { FRAMEWORK_NAMES, meantBy } from '../frameworks/frameworks.ts';

const mapped = (framework: string, term: string) => example('metric', { mapsTo: [{ framework, term }] });

export default defineEntryRule({
  id: 'metric/former-term',
  severity: 'warning',
  why: 'Frameworks rename what they define anew: recovery from a failed deployment is no mean time over all incidents.',
  fix: 'Write the name of today, and check that the definition fits it.',
  valid: [[mapped('dora', 'Failed deployment recovery time')]],
  invalid: [
    {
      content: [mapped('dora', 'MTTR')],
      expect: ['21:11 Unexpected former name `MTTR`, expected `Failed deployment recovery time` as DORA says today'],
    },
    {
      content: [mapped('dora', 'Lead time for changes')],
      expect: ['21:11 Unexpected former name `Lead time for changes`, expected `Change lead time` as DORA says today'],
    },
    {
      content: [mapped('space', 'Satisfaction')],
      expect: [
        '21:11 Unexpected former name `Satisfaction`, expected `Satisfaction and well-being` as SPACE says today',
      ],
    },
  ],
  check(metric, { report }) {
    for (const [index, { framework, term }] of metric.data.mapsTo.entries()) {
      const meant = meantBy(framework, term);
      if (meant?.isFormer !== true) continue;
      report(
        metric.at(['mapsTo', index, 'term']),
        `Unexpected former name \`${term}\`, expected \`${meant.term.name}\` as ${FRAMEWORK_NAMES[framework]} says today`,
        `Write \`term: ${meant.term.name}\`.`,
        undefined,
        swapped(metric.at(['mapsTo', index, 'term']), term, meant.term.name),
      );
    }
  },
});
