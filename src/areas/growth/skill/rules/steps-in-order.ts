/** The steps of a skill are described from the first to the last, without leaving one out between two others. */
import { quoted } from '#model/quoted.ts';
import { stepsFor } from '../steps.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { reordered } from '#source/documents/reorder.ts';

const step = (description: string) => ({ description });

export default defineEntryRule({
  id: 'skill/steps-in-order',
  severity: 'warning',
  why: 'Somebody on the way from one step to the next needs to know what lies between.',
  fix: 'Describe the steps from `awareness` to `expert`, in that order; the first or the last may be missing.',
  valid: [
    [
      example('skill', {
        levels: { foundational: step('Reviews small changes.'), working: step('Reviews most changes.') },
      }),
    ],
    [example('skill', { levels: {} })],
  ],
  invalid: [
    {
      content: [
        example('skill', { levels: { awareness: step('Knows why.'), working: step('Reviews most changes.') } }),
      ],
      expect: ['8:3 Unexpected step `working` after `awareness`, expected `foundational` between them'],
    },
    {
      content: [
        example('skill', {
          levels: { working: step('Reviews most changes.'), foundational: step('Reviews small changes.') },
        }),
      ],
      expect: ['8:3 Unexpected step `foundational` after `working`, expected it before'],
    },
  ],
  check(skill, { playbook, report, textOf }) {
    const order = stepsFor(skill, playbook).map(({ id }) => id);
    const place = (step: string) => skill.at(['levels', step], 'key');
    const described = order.filter((step) => skill.data.levels[step] !== undefined);
    const written = described.toSorted(
      (a, b) => place(a).start.line - place(b).start.line || place(a).start.column - place(b).start.column,
    );
    for (const [index, step] of written.entries()) {
      const before = written[index - 1];
      if (before === undefined) continue;
      const distance = order.indexOf(step) - order.indexOf(before);
      if (distance < 0)
        report(
          place(step),
          `Unexpected step \`${step}\` after \`${before}\`, expected it before`,
          undefined,
          undefined,
          reordered(
            textOf(skill.file) ?? '',
            written.map((each) => ({ ...place(each), end: skill.at(['levels', each]).end })),
            described.map((each) => written.indexOf(each)),
          ),
        );
      const between = order.filter(
        (each) =>
          order.indexOf(each) > order.indexOf(before) &&
          order.indexOf(each) < order.indexOf(step) &&
          !described.includes(each),
      );
      if (between.length > 0)
        report(
          place(step),
          `Unexpected step \`${step}\` after \`${before}\`, expected ${quoted(between, ' and ')} between them`,
        );
    }
  },
});
