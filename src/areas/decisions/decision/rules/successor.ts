/** What is superseded has a successor, and what an accepted decision supersedes is no longer in force. */
import { faultyOf } from '#model/faulty.ts';
import { defineRule, example } from '#model/rule.ts';
import { decisionCalled, logOf, relationsOf, successionsAmong } from '../relations.ts';

const old = (fields: Readonly<Record<string, unknown>>) => example('decision', fields, { id: 'old' });
const newer = (fields: Readonly<Record<string, unknown>> = {}) =>
  example('decision', { number: 2, ...fields }, { id: 'new' });

export default defineRule({
  id: 'decision/successor',
  severity: 'error',
  why: 'Whoever finds a decision that no longer holds wants the one that does.',
  fix: 'Name the older decision in `supersedes` of the newer, and set the status of the older to `superseded`.',
  valid: [
    [old({ status: 'superseded' }), newer({ supersedes: ['old'] })],
    [old({ status: 'superseded', supersededBy: 'new' }), newer()],
    [old({ status: 'superseded', supersededBy: 2 }), newer()],
    [old({}), newer({ status: 'proposed', decided: undefined, decideBy: '2026-05-01', supersedes: ['old'] })],
  ],
  invalid: [
    {
      content: [old({ status: 'superseded' })],
      expect: [
        'decisions/old.yaml:6:9 Unexpected `superseded` without a successor, expected a decision that supersedes it',
      ],
    },
    {
      content: [old({}), newer({ supersedes: ['old'] })],
      expect: ['decisions/old.yaml:6:9 Unexpected `accepted`, expected `superseded`; `decision/new` supersedes it'],
    },
    {
      content: [old({ status: 'superseded', supersededBy: 12 })],
      expect: ['decisions/old.yaml:17:15 Unexpected `12`, expected the number of a decision'],
    },
  ],
  check({ entries, playbook, report }) {
    const decisions = entries('decision');
    const successions = successionsAmong(decisions, playbook);
    for (const decision of decisions) {
      const { status, supersededBy } = decision.data;
      const successors = relationsOf(decision, successions).supersededBy;
      const accepted = successors.find(({ data }) => data.status === 'accepted');
      // One that cannot be read may be it.
      const isUnsure = faultyOf('decision', playbook).length > 0;
      if (
        typeof supersededBy === 'number' &&
        !isUnsure &&
        decisionCalled(supersededBy, logOf(decision, decisions), playbook) === undefined
      )
        report(decision.at(['supersededBy']), `Unexpected \`${supersededBy}\`, expected the number of a decision`);
      else if (status === 'superseded' && !isUnsure && successors.length === 0)
        report(
          decision.at(['status']),
          'Unexpected `superseded` without a successor, expected a decision that supersedes it',
        );
      else if (status === 'accepted' && accepted !== undefined)
        report(
          decision.at(['status']),
          `Unexpected \`accepted\`, expected \`superseded\`; \`decision/${accepted.id}\` supersedes it`,
        );
    }
  },
});
