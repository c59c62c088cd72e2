/** What an OpenSLO file leaves open, or says in a way that an entry cannot, is a fault at its place; no value is made up for it. */
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import { openSlo as importer } from './importer.ts';

const RATIO = `  indicator:
    spec:
      ratioMetric:
        good: { metricSource: { spec: { query: g } } }
        total: { metricSource: { spec: { query: t } } }
`;
const RAW = `  indicator:
    spec: { ratioMetric: { raw: { metricSource: { spec: { query: r } } } } }
`;
const THRESHOLD = `  indicator:
    spec: { thresholdMetric: { metricSource: { spec: { query: lag } } } }
`;
const WINDOW = '  timeWindow: [{ duration: 28d, isRolling: true }]\n';
const TARGET = '  objectives: [{ target: 0.99 }]\n';

function imported(spec: string, { metadata = '{ name: search }', version = 'openslo/v1' } = {}) {
  const text = `apiVersion: ${version}\nkind: SLO\nmetadata: ${metadata}\nspec:\n  service: shop\n${spec}`;
  const read = importer.read(memoryTree({ 'x.yaml': text }), {
    owner: 'team/shop',
    today: '2026-04-15',
    existing: memoryTree({ 'systems/shop.yaml': 'title: Shop\n' }),
    given: {},
  });
  return {
    text: read.files.map(({ content }) => String(content)).join(''),
    faults: read.faults.map(({ location: { start }, message }) => `${start.line}:${start.column} ${message}`),
    notes: read.notes.filter((note) => note.includes('is not carried')),
  };
}

test.each([
  [
    'a target in per cent under the name of the fraction',
    `${RATIO}${WINDOW}  objectives: [{ target: 99.9 }]\n`,
    '12:26 Unexpected `99.9`, expected `target` between 0 and 1, or `targetPercent` between 0 and 100',
  ],
  [
    'a target with a decimal comma',
    `${RATIO}${WINDOW}  objectives: [{ target: "0,99" }]\n`,
    '12:26 Unexpected `0,99`, expected `target` between 0 and 1, or `targetPercent` between 0 and 100',
  ],
  [
    'a ratio that may count successes or failures',
    `${RAW}${WINDOW}${TARGET}`,
    '7:26 Missing `rawType`, expected `success` or `failure`: which of the two the ratio counts',
  ],
  [
    'a ratio of another kind',
    `${RAW.replace('raw:', 'rawType: errors, raw:')}${WINDOW}${TARGET}`,
    '7:37 Unexpected `errors`, expected `success` or `failure`: which of the two the ratio counts',
  ],
  [
    'a window that does not roll, and begins nowhere',
    `${RATIO}  timeWindow: [{ duration: 1M, isRolling: false }]\n${TARGET}`,
    '11:43 Unexpected `isRolling: false` without a `calendar`, expected the day on which windows begin',
  ],
  [
    'an abbreviation for a zone',
    `${RATIO}  timeWindow: [{ duration: 1M, calendar: { startTime: 2026-01-01 00:00:00, timeZone: CET+1 } }]\n${TARGET}`,
    '11:86 Unexpected `CET+1`, expected a name such as `Europe/Berlin`',
  ],
])('%s: one fault, and no file', (_, spec, fault) => {
  expect(imported(spec)).toEqual({ text: '', faults: [fault], notes: [] });
});

test('a limit in the other direction is not turned round', () => {
  const objectives = '[{ op: lte, value: 1, target: 0.9 }, { op: gt, value: 5, target: 0.8 }]';
  const { text, faults } = imported(`${THRESHOLD}${WINDOW}  objectives: ${objectives}\n`);
  expect(faults).toEqual([
    '9:58 Unexpected `gt`, expected `lte` as in the first objective, because both limit one metric',
  ]);
  expect(text).not.toContain('value: 5');
});

test('labels and annotations that are no texts are listed', () => {
  const metadata = '{ name: search, labels: { team: [a, b], deep: { x: 1 } }, annotations: { on: true, many: [a] } }';
  const { text, notes } = imported(`${RATIO}${WINDOW}${TARGET}`, { metadata });
  expect(notes).toEqual([
    'x.yaml:3:57 `metadata.labels.deep` is not carried: an entry has no field for it',
    'x.yaml:3:100 `metadata.annotations.many` is not carried: an entry has no field for it',
  ]);
  expect(text).toContain('labels:\n  team:\n    - a\n    - b\nannotations:\n  on: "true"\n');
});

test('the share of a slice is listed where no slice is', () => {
  const objectives = '[{ target: 0.9, timeSliceTarget: 0.95 }]';
  const { notes } = imported(`${RATIO}${WINDOW}  budgetingMethod: Timeslices\n  objectives: ${objectives}\n`);
  expect(notes).toEqual([
    'x.yaml:13:48 `spec.objectives[0].timeSliceTarget` is not carried: an entry has no field for it',
  ]);
});

test('version 2 is known by its name', () => {
  expect(imported(`${RATIO}${WINDOW}${TARGET}`, { version: 'openslo.com/v2alpha' }).faults).toEqual([
    '1:13 Unexpected `openslo.com/v2alpha`, expected `openslo/v1`',
  ]);
});
