/** An experiment runs in the quarter that it belongs to. */
import { Temporal } from 'temporal-polyfill';
import { defineEntryRule, example } from '#model/rule.ts';
import { daysOf } from '../../period/period.ts';

/** As long as results may come after the quarter in which they are talked about. */
const REACH = { weeks: 6 };

export default defineEntryRule({
  id: 'experiment/within-its-quarter',
  severity: 'error',
  why: 'A quarter is looked back on when it is over: what began after it, or ends long after it, has nothing to say then.',
  fix: 'Correct the `quarter`, or the days.',
  valid: [
    [example('experiment', { quarter: '2026-Q2', started: '2026-04-06', ends: '2026-06-12' })],
    [example('experiment', { quarter: '2026-Q1', started: '2026-03-30', ends: '2026-05-12' })],
    [example('experiment', { quarter: '2026-Q2', started: '2026-03-23', ends: '2026-04-17' })],
  ],
  invalid: [
    {
      content: [example('experiment', { quarter: '2026-Q1', started: '2026-04-06' })],
      expect: ['10:10 Unexpected beginning on `2026-04-06`, expected one by `2026-03-31`, on which 2026-Q1 ends'],
    },
    {
      content: [example('experiment', { quarter: '2026-Q1', started: '2026-02-02', ends: '2026-05-13' })],
      expect: ['11:7 Unexpected end on `2026-05-13`, expected one by `2026-05-12`, six weeks after 2026-Q1'],
    },
    {
      content: [example('experiment', { quarter: '2026-Q3' })],
      expect: ['11:7 Unexpected end on `2026-06-12`, expected one after `2026-07-01`, on which 2026-Q3 begins'],
    },
  ],
  check({ data: { quarter, started, ends }, at }, { report }) {
    const { from, to } = daysOf(quarter);
    const latest = Temporal.PlainDate.from(to).add(REACH).toString();
    if (started > to)
      report(
        at(['started']),
        `Unexpected beginning on \`${started}\`, expected one by \`${to}\`, on which ${quarter} ends`,
      );
    else if (ends > latest)
      report(at(['ends']), `Unexpected end on \`${ends}\`, expected one by \`${latest}\`, six weeks after ${quarter}`);
    else if (ends < from)
      report(at(['ends']), `Unexpected end on \`${ends}\`, expected one after \`${from}\`, on which ${quarter} begins`);
  },
});
