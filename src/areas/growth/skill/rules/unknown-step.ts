/** A skill is described at steps of its scale. */
import { quoted } from '#model/quoted.ts';
import { isFaulty } from '#model/faulty.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { stepsFor } from '../steps.ts';

const step = { description: 'Reviews small changes.' };
const ladder = example(
  'ladder',
  {
    scales: [
      {
        id: 'proficiency',
        label: 'Proficiency',
        steps: [
          { id: 'learning', label: 'Learning', definition: 'With help.' },
          { id: 'doing', label: 'Doing', definition: 'Alone.' },
        ],
      },
    ],
  },
  { id: 'guild' },
);

export default defineEntryRule({
  id: 'skill/unknown-step',
  severity: 'error',
  why: 'A step that is on no scale is reached by nobody, and no ladder asks for it.',
  fix: 'Use the steps of the scale, or name in `ladder` the one whose scale is meant.',
  valid: [
    [example('skill', { levels: { working: step } })],
    [ladder, example('skill', { ladder: 'guild', levels: { doing: step } })],
  ],
  invalid: [
    {
      content: [example('skill', { levels: { workin: step } })],
      expect: [
        '6:3 Unexpected step `workin`, expected one of `awareness`, `foundational`, `working`, `practitioner`, `expert`',
      ],
    },
  ],
  check(skill, { playbook, report }) {
    const { ladder } = skill.data;
    if (ladder !== undefined && isFaulty(ladder, playbook, ['ladder'])) return;
    const steps = stepsFor(skill, playbook).map(({ id }) => id);
    for (const id of Object.keys(skill.data.levels)) {
      if (steps.includes(id)) continue;
      report(
        skill.at(['levels', id], 'key'),
        `Unexpected step \`${id}\`, expected one of ${quoted(steps)}`,
        didYouMean(id, steps),
      );
    }
  },
});
