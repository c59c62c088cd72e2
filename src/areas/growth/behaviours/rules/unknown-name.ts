/** The groups and levels that a shared set speaks of are there: groups in the set, levels in a ladder that shares it. */
import { anyOf, quoted } from '#model/quoted.ts';
import type { Entry } from '#model/entry.ts';
import { faultyOf } from '#model/faulty.ts';
import type { Path } from '#model/location.ts';
import { defineRule, example } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { laddersSharing } from '#areas/growth/expectation/sharing.ts';

const asksEarly = { id: 'asks-early', group: 'working-together', text: 'Asks for help within a day of being stuck.' };
const everyone = (fields: object) => example('behaviours', { expectations: [{ ...asksEarly, ...fields }] });
const sharing = example('ladder', { extends: ['behaviours/example-behaviours'] });

export default defineRule({
  id: 'behaviours/unknown-name',
  severity: 'error',
  why: 'An expectation of a level that no ladder has is an expectation of nobody.',
  fix: 'Correct the name; groups are declared in the set itself, levels in the ladders that share it.',
  valid: [
    [everyone({ levels: ['senior-engineer'] }), sharing],
    // As long as nobody shares it, nobody knows which levels there will be.
    [everyone({ levels: ['director'] })],
  ],
  invalid: [
    {
      content: [everyone({ group: 'together' })],
      expect: ['9:12 Unexpected group `together`, expected `working-together`'],
    },
    {
      content: [example('behaviours', { groups: [{ id: 'working-together', label: 'Together', parent: 'conduct' }] })],
      expect: ['7:13 Unexpected group `conduct`, expected `working-together`'],
    },
    {
      content: [everyone({ levels: ['senior-enginer'] }), sharing],
      expect: [
        'behaviours/example-behaviours.yaml:12:9 Unexpected level `senior-enginer`, expected one of a ladder that shares this set: `engineer`, `senior-engineer`',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    // A ladder that cannot be read may share any set, and have any level.
    const isUnsure = faultyOf('ladder', playbook).length > 0;
    for (const set of entries('behaviours')) {
      const groups = set.data.groups.map(({ id }) => id);
      const levels = levelsOf(laddersSharing(set, playbook));
      const refuse = (message: string, name: string, known: readonly string[], path: Path) =>
        report(set.at(path), message, didYouMean(name, known));
      const group = (name: string | undefined, path: Path) => {
        if (name !== undefined && !groups.includes(name))
          refuse(`Unexpected group \`${name}\`, expected ${anyOf(groups)}`, name, groups, path);
      };
      for (const [index, { parent }] of set.data.groups.entries()) group(parent, ['groups', index, 'parent']);
      for (const [index, expectation] of set.data.expectations.entries()) {
        group(expectation.group, ['expectations', index, 'group']);
        if (levels.length === 0 || isUnsure) continue;
        for (const [position, level] of expectation.levels.entries())
          if (!levels.includes(level))
            refuse(
              `Unexpected level \`${level}\`, expected one of a ladder that shares this set: ${quoted(levels)}`,
              level,
              levels,
              ['expectations', index, 'levels', position],
            );
      }
    }
  },
});

function levelsOf(ladders: readonly Entry<'ladder'>[]): readonly string[] {
  return [...new Set(ladders.flatMap(({ data }) => data.levels.map(({ id }) => id)))];
}
