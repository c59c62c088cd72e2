/** What is planned for a quarter fits into the share that is kept for it. */
import { defineRule, example, exampleConfig } from '#model/rule.ts';
import { daysOf } from '#areas/direction/period/period.ts';
import { plansOf } from '../capacity/planned.ts';

const config = exampleConfig('capacity: { refactoring: 10, testing: 5 }\ndebt: { personDaysPerCycle: 250 }');
const planned = (id: string, low: number, high: number, more: object = {}) =>
  example(
    'debt',
    { state: 'planned', cycle: '2026-Q2', work: 'refactoring', principal: { personDays: { low, high } }, ...more },
    { id },
  );

export default defineRule({
  id: 'debt/beyond-capacity',
  severity: 'error',
  why: 'A plan that does not fit is not kept: what falls out of it is then chosen by chance.',
  fix: 'Take an item out, plan it for a later quarter, or keep a larger share.',
  valid: [
    [config, planned('prices', 10, 20), planned('importer', 8, 12)],
    [
      config,
      planned('prices', 10, 20),
      planned('importer', 20, 40, { cycle: '2026-Q3', work: 'testing', state: 'open' }),
    ],
    [config, planned('importer', 90, 90, { cycle: '2026-Q1', state: 'paid', paidOn: '2026-03-31' })],
  ],
  invalid: [
    {
      content: [
        config,
        planned('prices', 10, 20, { score: { risk: 5, cost: 5, customerImpact: 5 } }),
        planned('importer', 8, 14, { title: 'Large files' }),
      ],
      expect: [
        'playbook.yaml:3:26 Unexpected 26 person-days of refactoring planned for 2026-Q2, expected at most 25, which are 10 % of 250; `importer` does not fit',
      ],
    },
  ],
  check({ playbook, entries, report, today }) {
    const { config: settings, configAt } = playbook;
    for (const { cycle, work, kept, planned: sum, beyond } of plansOf(entries('debt'), settings)) {
      if (beyond.length === 0 || daysOf(cycle).to < today) continue;
      const ids = beyond.map(({ id }) => `\`${id}\``).join(', ');
      report(
        configAt(['capacity', work]),
        `Unexpected ${sum} person-days of ${work} planned for ${cycle}, expected at most ${kept}, which are ${settings.capacity?.[work]} % of ${settings.debt.personDaysPerCycle}; ${ids} ${beyond.length === 1 ? 'does' : 'do'} not fit`,
      );
    }
  },
});
