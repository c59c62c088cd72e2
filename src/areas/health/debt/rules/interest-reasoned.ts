/** Interest rests on something: a count, or an honest guess. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'debt/interest-reasoned',
  severity: 'warning',
  why: 'Interest decides what is paid first, so those who pay for it ask where the number comes from.',
  fix: 'Say in `interest.reason` how it was counted or guessed: *support counted for two weeks*.',
  valid: [
    [example('debt', { interest: { personDaysPerMonth: 6, reason: 'Support counted for two weeks.' } })],
    [example('debt', { interest: { personDaysPerMonth: 0 } })],
  ],
  invalid: [
    {
      content: [example('debt', { interest: { personDaysPerMonth: 6 } })],
      expect: ['15:23 Unexpected 6 person-days a month without a reason, expected how they were counted or guessed'],
    },
  ],
  check({ data: { interest, state }, at }, { report }) {
    if (interest.personDaysPerMonth > 0 && interest.reason === undefined && state !== 'paid')
      report(
        at(['interest', 'personDaysPerMonth']),
        `Unexpected ${interest.personDaysPerMonth} person-days a month without a reason, expected how they were counted or guessed`,
      );
  },
});
