/** Records the example's files, so that its tests run: `node scripts/shipped-example.ts`. With `--check`, reports whether the record is up to date. */
import { writeFileSync } from 'node:fs';
import { EXAMPLE, isShippedExample, MANIFEST, manifestOf } from '#testing/shipped-example.ts';

if (!process.argv.includes('--check')) writeFileSync(MANIFEST, manifestOf(EXAMPLE));
else if (!isShippedExample()) {
  console.log(
    '✖ `content/` is not what `scripts/shipped-example.sha256` records, so the tests of the example were left out.\n' +
      '  → Run `node scripts/shipped-example.ts` after an edit of the example.',
  );
  process.exitCode = 1;
}
