/** What is planned says for when, and which share of capacity it draws on. */
import { defineEntryRule, example } from '#model/rule.ts';
import { daysOf } from '#areas/direction/period/period.ts';

export default defineEntryRule({
  id: 'debt/planned-for',
  severity: 'warning',
  why: 'A plan without a quarter fits into every quarter, and is made in none.',
  fix: 'Name the quarter in `cycle` and the share in `work`, or the outcome that pays it in `plan`; or set it back to `open`.',
  valid: [
    [example('debt', { state: 'planned', cycle: '2026-Q2', work: 'refactoring' })],
    [example('outcome'), example('debt', { state: 'in-progress', plan: 'outcome/example-outcome' })],
  ],
  invalid: [
    {
      content: [example('debt', { state: 'planned' })],
      expect: ['23:8 Unexpected `planned` without a plan, expected `cycle` with `work`, or `plan`'],
    },
    {
      content: [example('debt', { state: 'in-progress', cycle: '2026-Q2' })],
      expect: [
        '24:8 Missing `work`, expected the share of 2026-Q2 that it draws on: `refactoring`, `testing` or `modernisation`',
      ],
    },
    {
      content: [example('debt', { state: 'planned', cycle: '2026-Q1', work: 'testing' })],
      expect: ['24:8 Unexpected plan for 2026-Q1, which is over, expected a quarter to come'],
    },
  ],
  check({ data: { state, plan, cycle, work }, at }, { report, today }) {
    if (state !== 'planned' && state !== 'in-progress') return;
    if (cycle === undefined) {
      if (plan === undefined)
        report(at(['state']), `Unexpected \`${state}\` without a plan, expected \`cycle\` with \`work\`, or \`plan\``);
      return;
    }
    if (state === 'planned' && daysOf(cycle).to < today)
      report(
        at(['cycle']),
        `Unexpected plan for ${cycle}, which is over, expected a quarter to come`,
        'Plan it again, accept it with a date, or set it back to `open`.',
      );
    if (work === undefined && plan === undefined)
      report(
        at(['cycle']),
        `Missing \`work\`, expected the share of ${cycle} that it draws on: \`refactoring\`, \`testing\` or \`modernisation\``,
      );
  },
});
