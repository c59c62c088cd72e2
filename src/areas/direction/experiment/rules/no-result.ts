/** What has ended has a result. */
import { defineEntryRule, example } from '#model/rule.ts';
import { standingOn } from '../standing.ts';

/** Past its end for longer than this, nobody is going to read the result by themselves. */
const MOST_DAYS = 30;

export default defineEntryRule({
  id: 'experiment/no-result',
  severity: 'warning',
  why: 'An experiment that nobody reads the result of has cost a quarter and taught nothing; after a month it is forgotten.',
  fix: 'Read the number, set `result` and `learned`; `inconclusive` is a result. Or move `ends`, and say why in the text.',
  valid: [
    [example('experiment', { started: '2026-03-02', ends: '2026-04-15' })],
    [
      example('experiment', {
        started: '2026-01-12',
        ends: '2026-03-13',
        quarter: '2026-Q1',
        result: 'refuted',
        learned: 'Size is not it.',
      }),
    ],
  ],
  invalid: [
    {
      content: [example('experiment', { started: '2026-03-02', ends: '2026-04-14' })],
      expect: [
        '11:7 Unexpected end on `2026-04-14` without a result, expected `result` and `learned`; it is 1 day past',
      ],
    },
    {
      content: [example('experiment', { started: '2026-01-12', ends: '2026-03-13', quarter: '2026-Q1' })],
      expect: [
        '11:7 Unexpected end on `2026-03-13` without a result, expected `result` and `learned`; it is 33 days past',
      ],
    },
  ],
  check({ data, at }, { report, today }) {
    const { is, days } = standingOn(data, today);
    if (is !== 'waiting') return;
    report(
      at(['ends']),
      `Unexpected end on \`${data.ends}\` without a result, expected \`result\` and \`learned\`; it is ${days} ${days === 1 ? 'day' : 'days'} past`,
      undefined,
      days > MOST_DAYS ? 'error' : undefined,
    );
  },
});
