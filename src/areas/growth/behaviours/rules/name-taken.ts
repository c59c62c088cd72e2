/** A group or an expectation of a shared set has its name to itself, and takes none that the page needs. */
import { defineEntryRule, example } from '#model/rule.ts';
import { groupAnchor } from '../../ladder/addresses.ts';
import { SHARED_BY } from '../sections.ts';

const asks = (id: string) => ({ id, group: 'working-together', text: `Keeps ${id} in mind.` });

export default defineEntryRule({
  id: 'behaviours/name-taken',
  severity: 'error',
  why: 'Two expectations of one name share one address, and a reader lands on either by chance.',
  fix: 'Give one of them another id.',
  valid: [[example('behaviours', { expectations: [asks('candour'), asks('patience')] })]],
  invalid: [
    {
      content: [example('behaviours', { expectations: [asks('candour'), asks('candour')] })],
      expect: ['11:9 Unexpected second expectation `candour`, expected a name that no other expectation has'],
    },
    {
      content: [
        example('behaviours', {
          groups: [
            { id: 'working-together', label: 'Together' },
            { id: 'working-together', label: 'Team' },
          ],
        }),
      ],
      expect: ['7:9 Unexpected second group `working-together`, expected a name that no other group has'],
    },
    {
      content: [example('behaviours', { expectations: [asks('shared-by')] })],
      expect: ['8:9 Unexpected expectation `shared-by`, expected another name; the page of the set uses this one'],
    },
  ],
  check(set, { report }) {
    const used = new Set<string>([SHARED_BY.id, ...set.data.groups.map(({ id }) => groupAnchor(id))]);
    for (const [what, list] of [
      ['group', set.data.groups],
      ['expectation', set.data.expectations],
    ] as const) {
      for (const [index, { id }] of list.entries()) {
        const at = set.at([`${what}s`, index, 'id']);
        if (list.findIndex((each) => each.id === id) < index)
          report(at, `Unexpected second ${what} \`${id}\`, expected a name that no other ${what} has`);
        else if (what === 'expectation' && used.has(id))
          report(at, `Unexpected expectation \`${id}\`, expected another name; the page of the set uses this one`);
      }
    }
  },
});
