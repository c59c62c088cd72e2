/** Prints how well outputs in disguise are recognised, on sentences sorted by hand: `node scripts/output-in-disguise.ts`. */
import { BEGINNINGS } from '../src/areas/direction/outcome/disguise/labelled/beginnings.ts';
import { DEVELOPMENT } from '../src/areas/direction/outcome/disguise/labelled/development.ts';
import { HELD_OUT } from '../src/areas/direction/outcome/disguise/labelled/held-out.ts';
import { SECOND } from '../src/areas/direction/outcome/disguise/labelled/second.ts';
import { SECOND_LATER } from '../src/areas/direction/outcome/disguise/labelled/second-later.ts';
import { THIRD_HELD_OUT } from '../src/areas/direction/outcome/disguise/labelled/third-held-out.ts';
import { accuracyOn } from '../src/areas/direction/outcome/disguise/measure.ts';
import { germanRecogniser } from '../src/areas/direction/outcome/disguise/german.ts';
import { GERMAN, GERMAN_HELD_OUT } from '../src/areas/direction/outcome/disguise/labelled/german.ts';
import { GERMAN_LATER_HELD_OUT } from '../src/areas/direction/outcome/disguise/labelled/german-held-out.ts';
import { englishRecogniser } from '../src/areas/direction/outcome/disguise/english.ts';

const LISTS = [
  ['built with', DEVELOPMENT, englishRecogniser],
  ['held out', HELD_OUT, englishRecogniser],
  ['second writer', SECOND, englishRecogniser],
  ['second writer, later sentences', SECOND_LATER, englishRecogniser],
  ['beginnings', BEGINNINGS, englishRecogniser],
  ['third list, held out', THIRD_HELD_OUT, englishRecogniser],
  ['German', GERMAN, germanRecogniser],
  ['German, written before the patterns', GERMAN_HELD_OUT, germanRecogniser],
  ['German, held out', GERMAN_LATER_HELD_OUT, germanRecogniser],
] as const;

for (const [name, list, recogniser] of LISTS) {
  const { precision, recall, missed, falseAlarms } = accuracyOn(list, recogniser);
  console.log(`${name}: ${list.outputs.length} outputs, ${list.outcomes.length} outcomes`);
  console.log(`  precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  for (const text of missed) console.log(`  missed: ${text}`);
  for (const text of falseAlarms) console.log(`  false alarm: ${text} (${recogniser.signIn(text)?.words})`);
}
