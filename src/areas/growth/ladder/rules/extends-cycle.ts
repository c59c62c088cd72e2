/** No ladder extends itself, by whatever way. */
import { isAbove } from '#areas/growth/composition/compose.ts';
import { defineEntryRule, example } from '#model/rule.ts';

const ladder = (id: string, ...parents: readonly string[]) => example('ladder', { extends: parents }, { id });

export default defineEntryRule({
  id: 'ladder/extends-cycle',
  severity: 'error',
  why: 'Of two ladders that extend each other, nobody can say which of them a sentence comes from.',
  fix: 'Take out one of the two; what both need belongs in a shared set of behaviours.',
  valid: [[ladder('data', 'engineering'), ladder('engineering')]],
  invalid: [
    {
      content: [ladder('data', 'engineering'), ladder('engineering', 'data')],
      expect: [
        'ladders/data.yaml:34:5 Unexpected `engineering` in `extends`, expected a ladder that does not extend `data` itself',
        'ladders/engineering.yaml:34:5 Unexpected `data` in `extends`, expected a ladder that does not extend `engineering` itself',
      ],
    },
    {
      content: [ladder('data', 'data')],
      expect: ['34:5 Unexpected `data` in `extends`, expected a ladder that does not extend `data` itself'],
    },
  ],
  check(ladder, { playbook, report }) {
    for (const [index, ref] of ladder.data.extends.entries()) {
      const parent = playbook.resolve(ref, ['ladder', 'behaviours']);
      if (parent?.kind === 'ladder' && isAbove(ladder, parent, playbook))
        report(
          ladder.at(['extends', index]),
          `Unexpected \`${ref}\` in \`extends\`, expected a ladder that does not extend \`${ladder.id}\` itself`,
        );
    }
  },
});
