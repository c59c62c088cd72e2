/** Options and drivers have names of their own, and what refers to one means one that is there. */
import { quoted } from '#model/quoted.ts';
import type { Path } from '#model/location.ts';
import { repeated } from '#model/repeated.ts';
import { defineEntryRule, example } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';

const drivers = [{ id: 'cost', text: 'It stays affordable' }];
const options = (scores: object) => [
  { id: 'one-engine', label: 'One engine for all', scores },
  { id: 'free-choice', label: 'Each team chooses' },
];

export default defineEntryRule({
  id: 'decision/known-names',
  severity: 'error',
  why: 'A score under a driver that is not there, or a choice that is no option, vanishes from the page without a word.',
  fix: 'Use the `id` of an option or a driver of this decision.',
  valid: [[example('decision', { drivers, options: options({ cost: 2 }) })]],
  invalid: [
    {
      content: [example('decision', { chosen: 'one-engin' })],
      expect: ['16:9 Unexpected `one-engin`, expected the id of an option: `one-engine` or `free-choice`'],
    },
    {
      content: [example('decision', { drivers, options: options({ costs: 2 }) })],
      expect: ['15:7 Unexpected `costs`, expected the id of a driver: `cost`'],
    },
    {
      content: [example('decision', { drivers: [...drivers, ...drivers] })],
      expect: ['19:9 Unexpected second driver `cost`, expected each id once'],
    },
  ],
  check(decision, { report }) {
    const { data } = decision;
    const unknown = (
      typed: string,
      what: 'an option' | 'a driver',
      ids: readonly string[],
      path: Path,
      part: 'key' | 'value',
    ) => {
      const known = ids.length === 0 ? '; there is none' : `: ${quoted(ids, ' or ')}`;
      report(
        decision.at(path, part),
        `Unexpected \`${typed}\`, expected the id of ${what}${known}`,
        didYouMean(typed, ids),
      );
    };
    const once = (what: string, list: 'options' | 'drivers') => {
      for (const { item, index } of repeated<{ readonly id: string }>(data[list], ({ id }) => id))
        report(decision.at([list, index, 'id']), `Unexpected second ${what} \`${item.id}\`, expected each id once`);
    };
    once('option', 'options');
    once('driver', 'drivers');
    const [optionIds, driverIds] = [data.options.map(({ id }) => id), data.drivers.map(({ id }) => id)];
    if (data.chosen !== undefined && !optionIds.includes(data.chosen))
      unknown(data.chosen, 'an option', optionIds, ['chosen'], 'value');
    for (const [index, { scores }] of data.options.entries())
      for (const id of Object.keys(scores))
        if (!driverIds.includes(id)) unknown(id, 'a driver', driverIds, ['options', index, 'scores', id], 'key');
  },
});
