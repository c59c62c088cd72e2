/** Prints how well blame is recognised in reviews, on sentences sorted by hand: `node scripts/blameless.ts`. */
import { DEVELOPMENT } from '../src/areas/health/blameless/labelled/development.ts';
import { HELD_OUT } from '../src/areas/health/blameless/labelled/held-out.ts';
import { LATER_HELD_OUT } from '../src/areas/health/blameless/labelled/later-held-out.ts';
import { accuracyOf, accuracyOn } from '../src/areas/health/blameless/measure.ts';
import { SORTS } from '../src/areas/health/blameless/sign.ts';

const LISTS = [
  ['built with', DEVELOPMENT],
  ['written before the patterns', HELD_OUT],
  ['written after the patterns, in the manner of others', LATER_HELD_OUT],
] as const;

const rate = (value: number) => value.toFixed(3);

for (const [name, list] of LISTS) {
  const all = accuracyOn(list);
  const marked = SORTS.reduce((sum, sort) => sum + list[sort].length, 0);
  console.log(`${name}: ${marked} to be marked, ${list.harmless.length} harmless`);
  console.log(`  precision ${rate(all.precision)}, recall ${rate(all.recall)}`);
  for (const sort of SORTS) {
    const { precision, recall, missed, falseAlarms } = accuracyOf(sort, list);
    console.log(`  ${sort}: precision ${rate(precision)}, recall ${rate(recall)}`);
    for (const text of missed) console.log(`    missed: ${text}`);
    for (const text of falseAlarms) console.log(`    false alarm: ${text}`);
  }
}
