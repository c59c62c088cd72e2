/** Who lives with a debt knowingly says so, and until when. */
import { defineEntryRule, example } from '#model/rule.ts';

const accepted = {
  treatment: 'accept',
  state: 'accepted',
  acceptedBy: 'role/example-role',
  acceptedUntil: '2026-09-30',
};
const asked = [
  ['acceptedBy', 'the role or team that chose to live with it'],
  ['acceptedUntil', 'the last day on which it may be left as it is, at most a year ahead'],
] as const;

export default defineEntryRule({
  id: 'debt/acceptance-named',
  severity: 'error',
  why: 'A debt that nobody accepted until any day is a debt that was forgotten.',
  fix: 'Name who accepts it and until when, or choose another treatment.',
  valid: [[example('role'), example('debt', accepted)], [example('debt', { treatment: 'pay', state: 'open' })]],
  invalid: [
    {
      content: [example('debt', { treatment: 'accept', state: 'open' })],
      expect: [
        '22:12 Missing `acceptedBy`, expected the role or team that chose to live with it',
        '22:12 Missing `acceptedUntil`, expected the last day on which it may be left as it is, at most a year ahead',
      ],
    },
    {
      content: [example('role'), example('debt', { ...accepted, treatment: 'pay' })],
      expect: ['23:8 Unexpected state `accepted` of a debt to `pay`, expected the treatment `accept`'],
    },
  ],
  check({ data, at }, { report }) {
    if (data.state === 'accepted' && data.treatment !== 'accept')
      report(
        at(['state']),
        `Unexpected state \`accepted\` of a debt to \`${data.treatment}\`, expected the treatment \`accept\``,
        'Change the treatment, or the state.',
      );
    if (data.treatment !== 'accept' || data.state === 'paid') return;
    for (const [field, expected] of asked)
      if (data[field] === undefined) report(at(['treatment']), `Missing \`${field}\`, expected ${expected}`);
  },
});
