/** The steps of a series fit the window and the slices that are counted from it. */
import { defineEntryRule, example, type ExampleFile } from '#model/rule.ts';
import { budgetOf } from '../budget/budget.ts';
import { knownPoints, stepOf } from '../budget/known.ts';
import { DAY } from '../budget/spans.ts';

const slo = (fields: Readonly<Record<string, unknown>> = {}) => example('slo', fields, { id: 'answers' });
const daily: ExampleFile = { file: 'slos/answers.csv', text: 'date,good,total\n2026-04-14,990,1000\n' };
const slices = (window: string) => ({ budgetingMethod: 'timeslices', timeSlice: { target: 95, window } });

export default defineEntryRule({
  id: 'slo/steps-fit',
  severity: 'error',
  why: 'What happened in a part of a step is not in the series, so no budget can be counted from it.',
  fix: 'Write the series by the hour, or choose a window and slices that are made of its steps.',
  valid: [[slo(), daily], [slo(slices('PT5M')), daily], [slo(slices('P2D')), daily], [slo({ window: 'PT12H' })]],
  invalid: [
    {
      content: [slo({ window: 'PT12H' }), daily],
      expect: [
        'slos/answers.yaml:9:9 Unexpected `PT12H`, expected a window of whole days, because its series has one row a day',
      ],
    },
    {
      content: [slo(slices('PT7M')), daily],
      expect: [
        'slos/answers.yaml:14:11 Unexpected slices of `PT7M`, expected some that fill one day or several, because the series has one row a day',
      ],
    },
  ],
  check(entry, { today, report }) {
    const { data, series: own, at } = entry;
    if (data.budgetingMethod !== 'occurrences' && data.timeSlice === undefined) return;
    if (budgetOf(data, own, today) !== 'steps-do-not-fit') return;
    const step = stepOf(knownPoints(own, today)) === DAY ? 'day' : 'hour';
    const because = `series has one row ${step === 'day' ? 'a day' : 'an hour'}`;
    const fitsEvents = budgetOf({ ...data, budgetingMethod: 'occurrences' }, own, today) !== 'steps-do-not-fit';
    if (fitsEvents && data.timeSlice !== undefined)
      report(
        at(['timeSlice', 'window']),
        `Unexpected slices of \`${data.timeSlice.window}\`, expected some that fill one ${step} or several, because the ${because}`,
      );
    else
      report(
        at(['window']),
        `Unexpected \`${typeof data.window === 'string' ? data.window : data.window.calendar}\`, expected a window of whole ${step}s, because its ${because}`,
      );
  },
});
