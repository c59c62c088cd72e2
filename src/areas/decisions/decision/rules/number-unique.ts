/** Each number of the log is given once. */
import { repeated } from '#model/repeated.ts';
import { defineRule, example } from '#model/rule.ts';
import { nameOfLog } from '../relations.ts';

export default defineRule({
  id: 'decision/number-unique',
  severity: 'error',
  why: 'People quote decisions by number; a number that means two decisions settles no argument.',
  fix: 'Give the newer one the next free number.',
  valid: [[example('decision', { number: 1 }), example('decision', { number: 2 }, { id: 'another-decision' })]],
  invalid: [
    {
      content: [
        example('decision', { number: 7 }, { id: 'first' }),
        example('decision', { number: 7 }, { id: 'second' }),
      ],
      expect: [
        'decisions/second.yaml:4:9 Unexpected number `7`, expected one that no other decision has; `decisions/first.yaml` has it. The next free one is `8`',
      ],
    },
  ],
  check({ entries, report }) {
    const logs = Map.groupBy(entries('decision'), ({ file }) => nameOfLog(file));
    for (const decisions of logs.values()) {
      const free = Math.max(0, ...decisions.map(({ data }) => data.number)) + 1;
      for (const { item, first } of repeated(decisions, ({ data }) => data.number))
        report(
          item.at(['number']),
          `Unexpected number \`${item.data.number}\`, expected one that no other decision has; \`${first.file}\` has it. The next free one is \`${free}\``,
        );
    }
  },
});
