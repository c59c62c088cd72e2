/** A term is not taken for itself. */
import { entryKey } from '#model/entry.ts';
import { defineEntryRule, example } from '#model/rule.ts';

export default defineEntryRule({
  id: 'term/confused-with-itself',
  severity: 'error',
  why: 'Nobody confuses a term with itself; another one was meant.',
  fix: 'Name the term that people take for this one.',
  valid: [
    [
      example('term', {}, { id: 'runbook' }),
      example('term', { title: 'Playbook', notToConfuseWith: ['runbook'] }, { id: 'playbook' }),
    ],
  ],
  invalid: [
    {
      content: [example('term', { notToConfuseWith: ['runbook'] }, { id: 'runbook' })],
      expect: ['6:5 Unexpected `runbook`, expected another term than itself'],
    },
  ],
  check(term, { playbook, report }) {
    for (const [index, ref] of term.data.notToConfuseWith.entries()) {
      const other = playbook.resolve(ref, ['term']);
      if (other !== undefined && entryKey(other) === entryKey(term))
        report(term.at(['notToConfuseWith', index]), `Unexpected \`${ref}\`, expected another term than itself`);
    }
  },
});
