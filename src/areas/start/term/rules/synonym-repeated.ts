/** A term lists each of its other names once. */
import { defineEntryRule, example } from '#model/rule.ts';
import { fold, namesOf } from '../names.ts';

export default defineEntryRule({
  id: 'term/synonym-repeated',
  severity: 'warning',
  why: 'A name that differs from another in upper and lower case only adds nothing: readers and search see the same.',
  fix: 'Delete the synonym.',
  valid: [[example('term', { title: 'Roll-back', synonyms: ['rollback', 'roll back'] })]],
  invalid: [
    {
      content: [example('term', { title: 'Runbook', synonyms: ['runbook'] })],
      expect: ['6:5 Unexpected synonym `runbook`, expected a name that the term does not have already'],
    },
    {
      content: [example('term', { title: 'Runbook', synonyms: ['SOP', 'sop'] })],
      expect: ['7:5 Unexpected synonym `sop`, expected a name that the term does not have already'],
    },
  ],
  check(term, { report }) {
    const taken = new Set<string>();
    for (const { name, path } of namesOf(term)) {
      if (taken.has(fold(name)))
        report(term.at(path), `Unexpected synonym \`${name}\`, expected a name that the term does not have already`);
      taken.add(fold(name));
    }
  },
});
