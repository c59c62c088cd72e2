/** Text nests and marks no more than anyone can follow. */
import { defineCheck } from '../check.ts';
import { DEEPEST } from '../overload.ts';
import { guide } from './example-guide.ts';

export const tooComplex = defineCheck({
  id: 'markdown/too-complex',
  severity: 'error',
  why: 'Text that nests without end is a mistake or an attack, and makes every build wait.',
  fix: 'Flatten it, or spread it over several paragraphs.',
  valid: [guide('- Branch\n  - Name it\n')],
  invalid: [
    {
      content: guide(`${'>'.repeat(150)} Branch\n`),
      expect: [`6:1 Unexpected nesting, expected at most ${DEEPEST} levels`],
    },
  ],
  check({ overload, positions, report }) {
    if (overload !== undefined) report(positions.between(overload.offset, overload.offset), overload.message);
  },
});
