/** Where debt is planned, capacity is kept for it. */
import { defineRule, example, exampleConfig } from '#model/rule.ts';
import { daysOf } from '#areas/direction/period/period.ts';
import { plansOf } from '../capacity/planned.ts';

const planned = example('debt', { state: 'planned', cycle: '2026-Q2', work: 'testing' });

export default defineRule({
  id: 'debt/no-allocation',
  severity: 'warning',
  why: 'What is planned without time for it is paid after hours or not at all.',
  fix: 'Keep a share in `capacity`, and say in `debt.personDaysPerCycle` how many person-days a quarter has.',
  valid: [
    [exampleConfig('capacity: { testing: 10 }\ndebt: { personDaysPerCycle: 250 }'), planned],
    [exampleConfig(''), example('debt')],
  ],
  invalid: [
    {
      content: [exampleConfig(''), planned],
      expect: [
        'playbook.yaml:1:1 Unexpected 20 person-days of testing planned for 2026-Q2, expected a share of `capacity` for it',
      ],
    },
    {
      content: [exampleConfig('capacity: { refactoring: 10 }\ndebt: { personDaysPerCycle: 250 }'), planned],
      expect: [
        'playbook.yaml:3:11 Unexpected 20 person-days of testing planned for 2026-Q2, expected a share of `capacity` for it',
      ],
    },
    {
      content: [exampleConfig('capacity: { testing: 10 }'), planned],
      expect: [
        'playbook.yaml:3:22 Unexpected 20 person-days of testing planned for 2026-Q2, expected `debt.personDaysPerCycle`, without which 10 % are no number of days',
      ],
    },
  ],
  check({ playbook, entries, report, today }) {
    const { config, configAt } = playbook;
    for (const { cycle, work, kept, planned: sum } of plansOf(entries('debt'), config)) {
      if (kept !== undefined || daysOf(cycle).to < today) continue;
      const share = config.capacity?.[work] ?? 0;
      report(
        configAt(['capacity', work]),
        `Unexpected ${sum} person-days of ${work} planned for ${cycle}, expected ${share === 0 ? 'a share of `capacity` for it' : `\`debt.personDaysPerCycle\`, without which ${share} % are no number of days`}`,
      );
    }
  },
});
