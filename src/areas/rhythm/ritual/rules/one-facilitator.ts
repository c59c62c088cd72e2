/** A ritual has one facilitator. */
import { defineEntryRule, example } from '#model/rule.ts';

const roles = (...parts: readonly string[]) =>
  example('ritual', { roles: parts.map((part) => ({ role: 'example-role', part })) });

export default defineEntryRule({
  id: 'ritual/one-facilitator',
  severity: 'error',
  why: 'With nobody in charge a meeting drifts, and with two each waits for the other.',
  fix: 'Give the part `facilitator` to one role; that it rotates among people is for the text to say.',
  valid: [[roles('facilitator', 'required')]],
  invalid: [
    { content: [roles('required')], expect: ['11:1 Unexpected ritual without a facilitator, expected exactly one'] },
    {
      content: [roles('facilitator', 'facilitator')],
      expect: ['15:11 Unexpected second facilitator, expected exactly one'],
    },
    {
      content: [example('ritual', { roles: [{ role: 'example-role', part: 'facilitator', count: 2 }] })],
      expect: ['14:12 Unexpected `2` facilitators, expected exactly one'],
    },
  ],
  check(ritual, { report }) {
    const facilitators = ritual.data.roles.flatMap(({ part, count = 1 }, index) =>
      part === 'facilitator' ? [{ count, index }] : [],
    );
    if (facilitators.length === 0)
      report(ritual.at(['roles'], 'key'), 'Unexpected ritual without a facilitator, expected exactly one');
    for (const { index } of facilitators.slice(1))
      report(ritual.at(['roles', index, 'part']), 'Unexpected second facilitator, expected exactly one');
    for (const { index, count } of facilitators) {
      if (count > 1)
        report(ritual.at(['roles', index, 'count']), `Unexpected \`${count}\` facilitators, expected exactly one`);
    }
  },
});
