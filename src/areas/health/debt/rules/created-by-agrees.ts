/** A debt and the decision or the incident that it comes from say the same of each other. */
import { defineRule, example } from '#model/rule.ts';

const decision = (id: string, createsDebt: readonly string[]) => example('decision', { createsDebt }, { id });

export default defineRule({
  id: 'debt/created-by-agrees',
  severity: 'error',
  why: 'What a decision cost is counted from the debt on its page, and debt that two of them claim is counted twice.',
  fix: 'Keep the one that it comes from: in `createdBy` of the debt, or in `createsDebt` of the other.',
  valid: [
    [decision('two-lists', ['example-debt']), example('debt', { createdBy: 'decision/two-lists' })],
    [decision('two-lists', []), example('debt', { createdBy: 'decision/two-lists' })],
    [decision('two-lists', ['example-debt']), example('debt')],
  ],
  invalid: [
    {
      content: [
        decision('two-lists', ['example-debt']),
        example('decision', { number: 2 }, { id: 'one-region' }),
        example('debt', { createdBy: 'decision/one-region' }),
      ],
      expect: [
        'debt/example-debt.yaml:24:12 Unexpected `decision/one-region`, expected `decision/two-lists`, whose `createsDebt` names this item',
      ],
    },
  ],
  check({ entries, playbook, report }) {
    for (const debt of entries('debt')) {
      const { createdBy } = debt.data;
      if (createdBy === undefined) continue;
      const claiming = playbook.referencesTo(debt).filter(({ path }) => path[0] === 'createsDebt');
      for (const from of new Set(claiming.map((each) => each.from))) {
        const isNamed = playbook.referencesTo(from).some((each) => each.from === debt && each.path[0] === 'createdBy');
        if (!isNamed)
          report(
            debt.at(['createdBy']),
            `Unexpected \`${createdBy}\`, expected \`${from.kind}/${from.id}\`, whose \`createsDebt\` names this item`,
          );
      }
    }
  },
});
