/** Each answer, area and question of a health check has a name of its own. */
import type { Path } from '#model/location.ts';
import { repeated } from '#model/repeated.ts';
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
    const { scale, areas } = check.data;
    const once = (what: string, path: Path, list: readonly { readonly id: string }[]) => {
      for (const { item, index } of repeated(list, ({ id }) => id))
        report(
          check.at([...path, index, 'id']),
          `Unexpected second ${what} \`${item.id}\`, expected names that differ`,
        );
    };
    once('answer', ['scale'], scale);
    once('area', ['areas'], areas);
    const questions = areas.flatMap((each, area) => each.questions.map(({ id }, index) => ({ id, area, index })));
    for (const { item } of repeated(questions, ({ id }) => id))
      report(
        check.at(['areas', item.area, 'questions', item.index, 'id']),
        `Unexpected second question \`${item.id}\`, expected names that differ throughout the check`,
      );
  },
});
