/** Each answer, area and question of a health check has a name of its own. */
import type { Entry } from '#model/entry.ts';
import type { Path } from '#model/location.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { answer, area, question } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'health-check/id-taken',
  severity: 'error',
  why: 'Answers over time are joined by these names: two questions of one name would share their past.',
  fix: 'Give it another name; a name that has been answered to stays with its question.',
  valid: [
    [example('health-check', { areas: [area('safety', question('speaking-up')), area('pace', question('evenings'))] })],
  ],
  invalid: [
    {
      content: [
        example('health-check', {
          areas: [area('safety', question('speaking-up')), area('pace', question('speaking-up'))],
        }),
      ],
      expect: ['27:13 Unexpected second question `speaking-up`, expected names that differ throughout the check'],
    },
    {
      content: [
        example('health-check', {
          areas: [area('safety', question('speaking-up')), area('safety', question('evenings'))],
        }),
      ],
      expect: ['24:9 Unexpected second area `safety`, expected names that differ'],
    },
    {
      content: [
        example('health-check', { scale: [answer('worse', 'Needs help', '▼'), answer('worse', 'Going well', '▲')] }),
      ],
      expect: ['10:9 Unexpected second answer `worse`, expected names that differ'],
    },
  ],
  check(check, { report }) {
    for (const { what, path, id, where } of repeated(check))
      report(check.at(path), `Unexpected second ${what} \`${id}\`, expected names that differ${where}`);
  },
});

interface Named {
  readonly id: string;
  readonly path: Path;
}

function repeated({ data: { scale, areas } }: Entry<'health-check'>) {
  const answers = scale.map(({ id }, index): Named => ({ id, path: ['scale', index, 'id'] }));
  const ownAreas = areas.map(({ id }, index): Named => ({ id, path: ['areas', index, 'id'] }));
  const questions = areas.flatMap((each, index) =>
    each.questions.map(({ id }, at): Named => ({ id, path: ['areas', index, 'questions', at, 'id'] })),
  );
  return [
    ...again(answers).map((named) => ({ ...named, what: 'answer', where: '' })),
    ...again(ownAreas).map((named) => ({ ...named, what: 'area', where: '' })),
    ...again(questions).map((named) => ({ ...named, what: 'question', where: ' throughout the check' })),
  ];
}

function again(all: readonly Named[]): readonly Named[] {
  return all.filter(({ id }, index) => all.findIndex((each) => each.id === id) < index);
}
