/** Lists and quotes nest no deeper than anyone can follow. */
import { defineCheck } from '../check.ts';
import { DEEPEST } from '../syntax.ts';
import { guide } from './example-guide.ts';

export const nesting = defineCheck({
  id: 'markdown/nesting',
  severity: 'error',
  why: 'Text that nests without end is a mistake or an attack, and makes every build wait.',
  fix: 'Flatten it.',
  valid: [guide('- Branch\n  - Name it\n')],
  invalid: [{ content: guide(`${'>'.repeat(150)} Branch\n`), expect: [`6:1 Unexpected nesting, expected at most ${DEEPEST} levels`] }],
  check({ overdeep, positions, report }) {
    if (overdeep !== undefined) report(positions.between(overdeep, overdeep), `Unexpected nesting, expected at most ${DEEPEST} levels`);
  },
});
