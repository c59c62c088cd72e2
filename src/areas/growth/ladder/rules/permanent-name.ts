/** The name of an expectation is permanent: what is asked no longer stays written, and says since when. */
import { compose, inheritsFaulty } from '#areas/growth/composition/compose.ts';
import type { Playbook } from '#model/playbook.ts';
import { defineRule, example } from '#model/rule.ts';
import { inheritedExpectations } from '#areas/growth/expectation/inherited.ts';
import { writtenSets, type WrittenSet } from '#areas/growth/expectation/written.ts';

const finishes = { id: 'finishes-work', group: 'delivery', levels: ['engineer'], text: 'Finishes a planned task.' };
const slices = { id: 'slices-work', group: 'delivery', levels: ['senior-engineer'], text: 'Slices a project.' };
const asking = (...expectations: readonly object[]) => example('ladder', { version: '2.0.0', expectations });
const everyone = example(
  'behaviours',
  {
    groups: [{ id: 'delivery', label: 'Delivery' }],
    expectations: [{ ...finishes, levels: [] }],
  },
  { id: 'everyone' },
);

export default defineRule({
  id: 'ladder/permanent-name',
  severity: 'error',
  why: 'Growth plans, reviews and links refer to expectations by name; a name that is gone, or used again, breaks them in silence.',
  fix: 'Write it again with `deprecatedIn`: the version from which it is asked no longer.',
  valid: [
    [asking({ ...finishes, deprecatedIn: '2.0.0' }, slices)],
    [everyone, example('ladder', { extends: ['everyone'], expectations: [slices] })],
  ],
  invalid: [
    {
      before: [asking(finishes, slices)],
      content: [asking(slices)],
      expect: ['22:1 Unexpected end of `finishes-work`, expected it to stay with `deprecatedIn`'],
    },
  ],
  check({ entries, playbook, history, report }) {
    for (const set of writtenSets(entries)) {
      if (set.kind === 'ladder' && inheritsFaulty(set, playbook)) continue;
      const known = namesIn(set, playbook);
      const gone = new Set<string>();
      for (const revision of history.revisionsOf(set.file)) {
        const before = history.at(revision, set.kind).find(set.kind, set.id);
        for (const { id } of before?.data.expectations ?? []) if (!known.has(id)) gone.add(id);
      }
      for (const id of gone)
        report(
          set.at(['expectations'], 'key'),
          `Unexpected end of \`${id}\`, expected it to stay with \`deprecatedIn\``,
          `Write \`${id}\` again with \`deprecatedIn\`: the version from which it is asked no longer. If it was only renamed, give it back its name.`,
        );
    }
  },
});

/** Also what a ladder now inherits, and what it inherits and leaves out. */
function namesIn(set: WrittenSet, playbook: Playbook): ReadonlySet<string> {
  const own = set.data.expectations.map(({ id }) => id);
  if (set.kind === 'behaviours') return new Set(own);
  return new Set([...own, ...compose(set, playbook).origins.keys(), ...inheritedExpectations(set, playbook).keys()]);
}
