/** A term lists each of its other names once. */
import { repeated } from '#model/repeated.ts';
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
    for (const { item } of repeated(namesOf(term), ({ name }) => fold(name)))
      report(
        term.at(item.path),
        `Unexpected synonym \`${item.name}\`, expected a name that the term does not have already`,
      );
  },
});
