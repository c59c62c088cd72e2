/** No two expectations say the same in the same words. */
import type { Playbook } from '#model/playbook.ts';
import { bareWords } from '#model/bare-words.ts';
import { repeated } from '#model/repeated.ts';
import { defineRule, example } from '#model/rule.ts';
import type { WrittenSet } from '#areas/growth/expectation/written.ts';

const expectation = (id: string, level: string, text: string) => ({ id, group: 'delivery', levels: [level], text });

export default defineRule({
  id: 'ladder/same-text',
  severity: 'warning',
  why: 'What is asked of two levels in the same words does not tell them apart, and is mended in one place only.',
  fix: 'Keep one expectation and name all its levels, or say what is different at the higher one.',
  valid: [
    [
      example('ladder', {
        expectations: [
          {
            ...expectation('finishes-work', 'engineer', 'Finishes what was begun.'),
            levels: ['engineer', 'senior-engineer'],
          },
        ],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', {
          expectations: [
            expectation('finishes-work', 'engineer', 'Finishes what was begun.'),
            expectation('completes-work', 'senior-engineer', 'finishes  what was begun'),
          ],
        }),
      ],
      expect: ['32:11 Unexpected text of `finishes-work` again, expected one expectation for both'],
    },
    {
      content: [
        example('behaviours', {}, { id: 'everyone' }),
        example('ladder', {
          expectations: [expectation('asks-early', 'engineer', 'Asks for help within a day of being stuck.')],
        }),
      ],
      expect: [
        'ladders/example-ladder.yaml:27:11 Unexpected text of `asks-early` in `behaviours/everyone.yaml` again, expected words of its own',
      ],
    },
    {
      content: [
        example(
          'ladder',
          { expectations: [expectation('finishes-work', 'engineer', 'Finishes what was begun.')] },
          { id: 'engineering' },
        ),
        example(
          'ladder',
          { expectations: [expectation('completes-work', 'engineer', 'Finishes what was begun.')] },
          { id: 'management' },
        ),
      ],
      expect: [
        'ladders/management.yaml:27:11 Unexpected text of `finishes-work` in `ladders/engineering.yaml` again, expected words of its own',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    // Shared sets first: what stands in one already is said again by the ladder.
    const asked = [...entries('behaviours'), ...entries('ladder')].flatMap((set) =>
      set.data.expectations.map(({ id, text, deprecatedIn }, index) => ({ set, id, text, deprecatedIn, index })),
    );
    const present = asked.filter(({ deprecatedIn }) => deprecatedIn === undefined);
    for (const { item, first } of repeated(present, ({ text }) => bareWords(text))) {
      const at = item.set.at(['expectations', item.index, 'text']);
      if (first.set === item.set)
        report(at, `Unexpected text of \`${first.id}\` again, expected one expectation for both`);
      else
        report(
          at,
          `Unexpected text of \`${first.id}\` in \`${first.set.file}\` again, expected words of its own`,
          remedyFor(first.set, item.set, nameFor([first.set.id, item.set.id], playbook)),
        );
    }
  },
});

/** With the command that does it, where there is one. */
function remedyFor(earlier: WrittenSet, later: WrittenSet, name: string): string {
  const own = 'say what it means on this ladder';
  if (earlier.kind === 'behaviours')
    return `Take it in with \`extends: [behaviours/${earlier.id}]\` and leave it out here, or ${own}.`;
  return `Share it: \`waymark ladder extract ${earlier.id} ${later.id} --to ${name}\` moves it into a set of behaviours that both extend. Or ${own}.`;
}

/** A set that exists may be shared by others already. */
function nameFor(ladders: readonly string[], playbook: Pick<Playbook, 'find'>): string {
  return playbook.find('behaviours', 'everyone') === undefined ? 'everyone' : `shared-by-${ladders.join('-and-')}`;
}
