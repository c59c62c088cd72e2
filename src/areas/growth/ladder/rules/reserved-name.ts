/** No level or expectation takes an address that the pages of a ladder need. */
import type { Path } from '#model/location.ts';
import { defineRule, example } from '#model/rule.ts';
import { HISTORY_PATHS } from '#areas/growth/history/addresses.ts';
import { levelSections } from '#areas/growth/level/level.ts';
import { overviewSections } from '#areas/growth/overview/overview-sections.ts';
import { TAKEN_BY_PAGES } from '../paths.ts';

export default defineRule({
  id: 'ladder/reserved-name',
  severity: 'error',
  why: 'Each level has a page at its id and each expectation an anchor; one address cannot lead to two places.',
  fix: 'Give it another id.',
  valid: [
    [
      example('ladder', {
        expectations: [
          {
            id: 'promotes-fairly',
            group: 'delivery',
            levels: ['senior-engineer'],
            text: 'Writes a case that a stranger can check.',
          },
        ],
      }),
    ],
  ],
  invalid: [
    {
      content: [
        example('ladder', { levels: [{ id: 'matrix', label: 'Matrix', rank: 1, track: 'ic' }], expectations: [] }),
      ],
      expect: ['11:9 Unexpected level `matrix`, expected another name; the pages of a ladder use this one'],
    },
  ],
  check({ entries, report }) {
    const forLevels = new Set<string>([
      ...TAKEN_BY_PAGES,
      ...HISTORY_PATHS.map((path) => path.replace('/', '')),
      ...Object.values(overviewSections).map(({ id }) => id),
    ]);
    const forExpectations = new Set<string>(Object.values(levelSections).map(({ id }) => id));
    for (const ladder of entries('ladder')) {
      const refuse = (what: string, name: string, path: Path) =>
        report(
          ladder.at(path),
          `Unexpected ${what} \`${name}\`, expected another name; the pages of a ladder use this one`,
        );
      for (const [index, { id }] of ladder.data.levels.entries())
        if (forLevels.has(id)) refuse('level', id, ['levels', index, 'id']);
      for (const [index, { id }] of ladder.data.expectations.entries())
        if (forExpectations.has(id)) refuse('expectation', id, ['expectations', index, 'id']);
    }
  },
});
