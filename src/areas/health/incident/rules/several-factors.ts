/** An incident has several contributing factors. */
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';

const factor = { kind: 'technical', text: 'A message that is delivered twice is handled twice.' };

export default defineEntryRule({
  id: 'incident/several-factors',
  severity: 'warning',
  why: 'Large systems fail when several things come together; where one alone is named, the others stay as they are.',
  fix: 'Ask what else let it happen, spread, or stay hidden: a missing alert, an unclear handover, a rule that was impossible to keep.',
  valid: [[...AROUND, exampleIncident()]],
  invalid: [
    {
      content: [...AROUND, exampleIncident({ contributingFactors: [factor] })],
      expect: ['incidents/sent-twice.yaml:13:5 Unexpected single contributing factor, expected two or more'],
    },
  ],
  check({ data, at }, { report }) {
    if (data.contributingFactors.length === 1)
      report(at(['contributingFactors', 0]), 'Unexpected single contributing factor, expected two or more');
  },
});
