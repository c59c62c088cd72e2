import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { exampleKeyResult, exampleOutcome } from '../rule-examples.ts';
import { outcomeExporters } from './exporters.ts';
import { keyResultsFile } from './key-results-csv.ts';

const { view, tools } = exampleSite([
  example(
    'metric',
    { unit: '%', direction: 'up', series: [{ date: '2026-04-13', value: 45 }] },
    { id: 'first-day-use' },
  ),
  exampleOutcome({
    keyResults: [
      exampleKeyResult({ text: '=SUM(A1)' }),
      exampleKeyResult({ id: 'second', checkIns: [{ date: '2026-04-14', value: 62, confidence: 'high' }] }),
    ],
  }),
]);
const outcomes = view.entriesOf('outcome');
const [exporter] = outcomeExporters;

const rowsOf = (text = '') => text.replace('\uFEFF', '').trim().split('\r\n');

test('each key result is a row, with where it stands', () => {
  const [head, first, second] = rowsOf(exporter?.write?.(outcomes[0]!, view));
  expect(head).toMatch(/^outcome,title,period,horizon,team,key result,text,metric,unit,baseline,now,on,from,target,/);
  expect(first).toContain(',first-day-use,%,40,45,2026-04-13,series,60,0.25,false,');
  expect(second).toContain(',40,62,2026-04-14,check-in,60,1.1,true,high,');
});

test('no cell is a formula', () => {
  expect(rowsOf(exporter?.writeAll?.(outcomes, view))[1]).not.toContain(',=SUM');
});

test('the same file lies beside the pages, and none without outcomes', () => {
  const [file] = keyResultsFile(outcomes, tools);
  expect(file?.path).toBe('/outcomes/key-results.csv');
  expect(file?.content()).toBe(exporter?.writeAll?.(outcomes, view));
  expect(keyResultsFile([], tools)).toEqual([]);
});
