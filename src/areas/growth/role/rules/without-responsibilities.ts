/** A role answers for something. */
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'role/without-responsibilities',
  severity: 'warning',
  why: 'A role that answers for nothing is a title: nobody can tell what to expect of whoever holds it.',
  fix: 'Write three to seven things that would be left undone without it.',
  valid: [
    [example('role', { responsibilities: ['Hold a one-to-one with each report every two weeks.'] })],
    [example('role', { status: 'archived' })],
  ],
  invalid: [
    { content: [example('role')], expect: ['1:8 Unexpected role without responsibilities, expected at least one'] },
  ],
  check(role, { report }) {
    const isInForce = role.data.status === 'active' || role.data.status === 'deprecated';
    if (isInForce && role.data.responsibilities.length === 0)
      report(role.at(['title']), 'Unexpected role without responsibilities, expected at least one');
  },
});
