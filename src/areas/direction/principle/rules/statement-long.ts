/** A principle's statement is short enough to be remembered. */
import { defineEntryRule, example } from '#model/rule.ts';

const MOST_WORDS = 30;
const statement = (words: number) => [example('principle', { statement: 'Data '.repeat(words) })];

export default defineEntryRule({
  id: 'principle/statement-long',
  severity: 'warning',
  why: 'A principle works in the moment in which it is said from memory.',
  fix: 'Keep the rule, and move its reason into `rationale`.',
  valid: [statement(MOST_WORDS)],
  invalid: [
    { content: statement(MOST_WORDS + 11), expect: ['4:12 Unexpected statement of `41` words, expected at most `30`'] },
  ],
  check({ data, at }, { report }) {
    const words = data.statement.split(/\s+/).length;
    if (words > MOST_WORDS)
      report(at(['statement']), `Unexpected statement of \`${words}\` words, expected at most \`${MOST_WORDS}\``);
  },
});
