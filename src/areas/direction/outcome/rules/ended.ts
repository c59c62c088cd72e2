/** An outcome that is done or dropped says what came of it, and one that is open says no such thing. */
import { defineEntryRule } from '#model/rule.ts';
import { exampleOutcome, METRICS } from '../rule-examples.ts';
import { isOpenOutcome } from '../standing/outcome-standing.ts';

const ended = { on: '2026-03-31', because: 'Routing by topic brought most of it.' };
const outcome = (data: Readonly<Record<string, unknown>>) => [...METRICS, exampleOutcome(data)];

export default defineEntryRule({
  id: 'outcome/ended',
  severity: 'error',
  why: 'What came of an outcome is what the next one is planned with; without it, a quarter ends and nobody learned.',
  fix: 'Add `ended` with the day and with what came of it.',
  valid: [outcome({ horizon: 'done', ended }), outcome({ horizon: 'now' })],
  invalid: [
    {
      content: outcome({ horizon: 'dropped' }),
      expect: ['outcomes/first-day.yaml:7:10 Missing `ended`, expected why it was dropped'],
    },
    {
      content: outcome({ horizon: 'done' }),
      expect: ['outcomes/first-day.yaml:7:10 Missing `ended`, expected what came of it'],
    },
    {
      content: outcome({ ended }),
      expect: [
        'outcomes/first-day.yaml:19:1 Unexpected `ended` where the horizon is `now`, expected `done` or `dropped`',
      ],
    },
  ],
  check(outcome, { report }) {
    const { data, at } = outcome;
    const isOpen = isOpenOutcome(outcome);
    if (!isOpen && data.ended === undefined)
      report(
        at(['horizon']),
        `Missing \`ended\`, expected ${data.horizon === 'done' ? 'what came of it' : 'why it was dropped'}`,
      );
    if (isOpen && data.ended !== undefined)
      report(
        at(['ended'], 'key'),
        `Unexpected \`ended\` where the horizon is \`${data.horizon}\`, expected \`done\` or \`dropped\``,
        'Write `horizon: done` or `horizon: dropped`, or take out `ended`.',
      );
  },
});
