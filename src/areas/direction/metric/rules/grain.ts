/** No metric is about single people. */
import { defineEntryRule, example } from '#model/rule.ts';
import { personalIn } from '../personal.ts';

/** What the number is, and then what is written about it, where such words may be meant well. */
const NAMES = ['title', 'unit'] as const;
const TEXTS = ['question', 'definition', 'aggregation'] as const;

export default defineEntryRule({
  id: 'metric/grain',
  severity: 'error',
  why: 'People who are measured one by one look after their number: they split commits, avoid reviews, and stop helping each other.',
  fix: 'Measure the system or the team that the work goes through.',
  valid: [
    [example('metric')],
    [example('metric', { definition: 'Deployments of the team. They are never counted per developer.' })],
  ],
  invalid: [
    {
      content: [example('metric', { title: 'Commits per developer' })],
      expect: [
        '1:8 Unexpected measure of people `per developer`, expected a number about a system, a team or a product',
      ],
    },
    {
      content: [example('metric', { unit: 'changes per engineer' })],
      expect: [
        '12:7 Unexpected measure of people `per engineer`, expected a number about a system, a team or a product',
      ],
    },
    {
      content: [example('metric', { definition: 'The changes of a week by author, and their median.' })],
      expect: ['5:13 Unexpected measure of people `by author`, expected a number about a system, a team or a product'],
    },
  ],
  check(metric, { report }) {
    for (const field of [...NAMES, ...TEXTS]) {
      const words = personalIn(metric.data[field] ?? '');
      if (words === undefined) continue;
      report(
        metric.at([field]),
        `Unexpected measure of people \`${words}\`, expected a number about a system, a team or a product`,
        undefined,
        NAMES.some((name) => name === field) ? undefined : 'warning',
      );
    }
  },
});
