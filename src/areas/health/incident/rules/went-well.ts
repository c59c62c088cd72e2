/** A review says what went well. */
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';

export default defineEntryRule({
  id: 'incident/went-well',
  severity: 'warning',
  why: 'What worked is lost by accident in the next change when nobody knows that it was needed.',
  fix: 'Write in `wentWell` what kept it from being longer or worse: an alert, a switch, someone who could be asked.',
  valid: [[...AROUND, exampleIncident()]],
  invalid: [
    {
      content: [...AROUND, exampleIncident({ wentWell: [] })],
      expect: ['incidents/sent-twice.yaml:17:11 Missing what went well, expected at least one thing worth keeping'],
    },
    {
      content: [...AROUND, exampleIncident({ wentWell: undefined })],
      expect: ['incidents/sent-twice.yaml:1:1 Missing what went well, expected at least one thing worth keeping'],
    },
  ],
  check({ data, at }, { report }) {
    if (data.wentWell.length === 0)
      report(at(['wentWell']), 'Missing what went well, expected at least one thing worth keeping');
  },
});
