/** Each key result and each milestone has an anchor of its own on the page. */
import { repeated } from '#model/repeated.ts';
import { defineEntryRule } from '#model/rule.ts';
import { exampleKeyResult, exampleOutcome, METRICS } from '../rule-examples.ts';
import { outcomeSections } from '../sections.ts';

const named = (keyResults: readonly string[], milestones: readonly string[] = []) => [
  ...METRICS,
  exampleOutcome({
    keyResults: keyResults.map((id) => exampleKeyResult({ id })),
    milestones: milestones.map((id) => ({ id, text: 'Ten customers work with it.', due: '2026-05-01' })),
  }),
];

const SECTIONS = Object.values(outcomeSections).map(({ id }): string => id);

export default defineEntryRule({
  id: 'outcome/id-taken',
  severity: 'error',
  why: 'Links to a key result or a milestone lead to the first place of that name on the page.',
  fix: 'Give it a name of its own.',
  valid: [named(['used', 'asked'], ['pilot'])],
  invalid: [
    {
      content: named(['used', 'used']),
      expect: [
        'outcomes/first-day.yaml:19:9 Unexpected id `used` again, expected one that nothing else on the page has',
      ],
    },
    {
      content: named(['used'], ['used']),
      expect: [
        'outcomes/first-day.yaml:20:9 Unexpected id `used` again, expected one that nothing else on the page has',
      ],
    },
    {
      content: named(['risks']),
      expect: [
        'outcomes/first-day.yaml:14:9 Unexpected id `risks`, expected one that is not the anchor of a section of the page',
      ],
    },
  ],
  check({ data, at }, { report }) {
    const parts = (['keyResults', 'milestones'] as const).flatMap((field) =>
      data[field].map(({ id }, index) => ({ id, path: [field, index, 'id'] })),
    );
    for (const { id, path } of parts.filter(({ id }) => SECTIONS.includes(id)))
      report(at(path), `Unexpected id \`${id}\`, expected one that is not the anchor of a section of the page`);
    for (const { item } of repeated(parts, ({ id }) => id))
      report(at(item.path), `Unexpected id \`${item.id}\` again, expected one that nothing else on the page has`);
  },
});
