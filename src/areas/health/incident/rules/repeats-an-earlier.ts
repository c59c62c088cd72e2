/** An incident repeats one that began before it. */
import { defineEntryRule } from '#model/rule.ts';
import { AROUND, exampleIncident } from '../rule-examples.ts';
import { momentOf } from '../times.ts';

const winter = exampleIncident({ started: '2026-01-03T14:05Z' }, 'winter');

export default defineEntryRule({
  id: 'incident/repeats-an-earlier',
  severity: 'error',
  why: 'Pages tell from `recurrenceOf` what came back after which actions.',
  fix: 'Name it in the later of the two.',
  valid: [[...AROUND, winter, exampleIncident({ recurrenceOf: ['winter'] })]],
  invalid: [
    {
      content: [...AROUND, winter, exampleIncident({ recurrenceOf: ['sent-twice'] })],
      expect: [
        'incidents/sent-twice.yaml:24:5 Unexpected `sent-twice`, which began no earlier, expected an incident before this one',
      ],
    },
  ],
  check({ data, at }, { playbook, report }) {
    for (const [index, ref] of data.recurrenceOf.entries()) {
      const other = playbook.resolve(ref, ['incident']);
      if (other !== undefined && momentOf(other.data.started) >= momentOf(data.started))
        report(
          at(['recurrenceOf', index]),
          `Unexpected \`${other.id}\`, which began no earlier, expected an incident before this one`,
        );
    }
  },
});
