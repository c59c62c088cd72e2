/** A strategy is part of a wider one, never of itself. */
import { quoted } from '#model/quoted.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { wayBackTo } from '../wider.ts';

const strategy = (id: string, ...supports: readonly string[]) => example('strategy', { supports }, { id });

export default defineEntryRule({
  id: 'strategy/no-circle',
  severity: 'error',
  why: 'Where each strategy is part of the other, neither can be asked what it is for.',
  fix: 'Take the wider strategy out of the `supports` of the other.',
  valid: [[strategy('recovery', 'organisation'), strategy('organisation')]],
  invalid: [
    {
      content: [strategy('recovery', 'recovery')],
      expect: ['15:5 Unexpected circle `recovery` → `recovery`, expected a strategy that is part of a wider one'],
    },
    {
      content: [strategy('recovery', 'organisation'), strategy('organisation', 'recovery')],
      expect: [
        'strategies/organisation.yaml:15:5 Unexpected circle `organisation` → `recovery` → `organisation`, expected a strategy that is part of a wider one',
        'strategies/recovery.yaml:15:5 Unexpected circle `recovery` → `organisation` → `recovery`, expected a strategy that is part of a wider one',
      ],
    },
  ],
  check(strategy, { playbook, report }) {
    for (const [index, ref] of strategy.data.supports.entries()) {
      const wider = playbook.resolve(ref, ['strategy']);
      const way = wider && wayBackTo(strategy, wider, playbook);
      if (way === undefined) continue;
      const ids = [strategy, ...way].map(({ id }) => id);
      report(
        strategy.at(['supports', index]),
        `Unexpected circle ${quoted(ids, ' → ')}, expected a strategy that is part of a wider one`,
      );
    }
  },
});
