/** Of one day, a series tells either the whole or its hours. */
import { defineEntryRule, example, type ExampleFile } from '#model/rule.ts';
import { placeOfCounts } from '../place-of-counts.ts';

const slo = example('slo', {}, { id: 'answers' });
const series = (...rows: readonly string[]): ExampleFile => ({
  file: 'slos/answers.csv',
  text: `date,good,total\n${rows.join('\n')}\n`,
});

export default defineEntryRule({
  id: 'slo/day-and-hour',
  severity: 'error',
  why: 'Events that stand in the row of a day and in those of its hours are counted twice.',
  fix: 'Keep the row of the day, or those of its hours.',
  valid: [[slo, series('2026-04-13,990,1000', '2026-04-14T00:00,40,40')]],
  invalid: [
    {
      content: [slo, series('2026-04-13,990,1000', '2026-04-13T10:00,40,40', '2026-04-13T11:00,40,40')],
      expect: [
        'slos/answers.csv:3:1 Unexpected hour `2026-04-13T10:00`, expected none of a day that line 2 tells as a whole',
      ],
    },
  ],
  check({ series: own }, { report }) {
    if (own === undefined) return;
    const days = new Map(
      own.points.flatMap((point) => (point.at.length === 10 ? [[point.at, point.line] as const] : [])),
    );
    const told = new Set<string>();
    for (const point of own.points) {
      const day = point.at.slice(0, 10);
      const line = days.get(day);
      if (point.at === day || line === undefined || told.has(day)) continue;
      told.add(day);
      report(
        placeOfCounts(own, point),
        `Unexpected hour \`${point.at}\`, expected none of a day that line ${line} tells as a whole`,
      );
    }
  },
});
