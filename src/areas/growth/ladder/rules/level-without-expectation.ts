/** A level in force asks for something. */
import { defineEntryRule, example } from '#model/rule.ts';
import { compose, inheritsFaulty } from '#areas/growth/composition/compose.ts';
import { askedAt, stillAskedAt } from '#areas/growth/level/order.ts';

const only = {
  id: 'finishes-work',
  group: 'delivery',
  levels: ['engineer'],
  text: 'Finishes a planned task within the week.',
};
const senior = { id: 'senior-engineer', label: 'Senior engineer', rank: 2, track: 'ic' };
const engineer = { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' };

export default defineEntryRule({
  id: 'ladder/level-without-expectation',
  severity: 'warning',
  why: 'A level that asks for nothing is granted by taste.',
  fix: 'Write what one sees at this level, or set its `status` to `draft` until you have.',
  valid: [
    [example('ladder', { levels: [engineer, { ...senior, status: 'draft' }], expectations: [only] })],
    [example('ladder', { expectations: [] })],
  ],
  invalid: [
    {
      content: [example('ladder', { expectations: [only] })],
      expect: ['15:9 Unexpected level `senior-engineer` without an expectation, expected at least one'],
    },
  ],
  check(ladder, { playbook, report }) {
    if (inheritsFaulty(ladder, playbook)) return;
    const { data } = compose(ladder, playbook);
    // A ladder without any describes its levels otherwise: by dimensions, or by skills.
    if (data.expectations.length === 0) return;
    for (const [index, level] of ladder.data.levels.entries()) {
      const isAsked =
        askedAt(data, level).length + stillAskedAt(data, level).length > 0 ||
        data.requirements.some((requirement) => requirement.level === level.id);
      if (isAsked || level.status === 'draft') continue;
      report(
        ladder.at(['levels', index, 'id']),
        `Unexpected level \`${level.id}\` without an expectation, expected at least one`,
      );
    }
  },
});
