/** A debt is accepted for a year at most. */
import { Temporal } from 'temporal-polyfill';
import { defineEntryRule, example } from '#model/rule.ts';

const accepted = { treatment: 'accept', state: 'accepted', acceptedBy: 'role/example-role' };

export default defineEntryRule({
  id: 'debt/acceptance-at-most-a-year',
  severity: 'error',
  why: 'In more than a year the reasons for living with it have changed, and those who gave them may have left.',
  fix: 'Accept it until an earlier day; it can be accepted again, with what has been learned since.',
  valid: [[example('role'), example('debt', { ...accepted, acceptedUntil: '2027-04-15' })]],
  invalid: [
    {
      content: [example('role'), example('debt', { ...accepted, acceptedUntil: '2027-04-16' })],
      expect: ['25:16 Unexpected acceptance until `2027-04-16`, expected a day by `2027-04-15`, a year from today'],
    },
  ],
  check({ data: { acceptedUntil, state }, at }, { report, today }) {
    const latest = Temporal.PlainDate.from(today).add({ years: 1 }).toString();
    if (acceptedUntil !== undefined && state !== 'paid' && acceptedUntil > latest)
      report(
        at(['acceptedUntil']),
        `Unexpected acceptance until \`${acceptedUntil}\`, expected a day by \`${latest}\`, a year from today`,
      );
  },
});
