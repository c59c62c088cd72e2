/** All that came of a check: for each unit its snapshots, and sums over the units where the check allows them. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { latestAnswers } from './latest.ts';
import { repeatsOf } from './repeats.ts';
import { tones } from './scores.ts';
import { answersOf, latestOf, seriesOf, trendPath, type Series } from './snapshots.ts';
import { RUN_PATH, sectionOf } from '../health-check/sections.ts';
import { healthWords } from '../words/health-words.ts';

/** With fewer, a sum says what one of them said. */
const FEWEST_TO_ADD_UP = 3;

export type ResultsBody = ReturnType<typeof resultsBody>;

export function resultsBody(check: Entry<'health-check'>, tools: PageTools) {
  const { comparability } = check.data;
  const { speech } = tools;
  const words = healthWords(speech);
  const all = seriesOf(check, tools.view, speech);
  return {
    intro: words.check.comparability[comparability](speech.names.team),
    latest: latestAnswers(check, all, tools),
    /** None where answers are compared with nothing. */
    repeats: comparability === 'never' ? undefined : repeatsOf(check, all, tools),
    run: tools.address(check) + RUN_PATH,
    units: all.map(({ unit, snapshots }) => ({
      label: unit.label,
      trend:
        comparability === 'never'
          ? undefined
          : { label: words.results.overTime(unit.label), href: tools.address(check) + trendPath(unit) },
      snapshots: snapshots
        .toReversed()
        .map((snapshot) => ({ label: speech.day(snapshot.data.date), href: tools.address(snapshot) })),
    })),
    /** How many units gave which answer the last time; only where answers may be added up. */
    sums: comparability === 'aggregate' && all.length >= FEWEST_TO_ADD_UP ? sumsView(check, all, tools) : undefined,
  };
}

function sumsView(check: Entry<'health-check'>, all: readonly Series[], tools: PageTools) {
  const { areas, scale } = check.data;
  const latest = all.map((series) => answersOf(latestOf(series)));
  return {
    heading: sectionOf('sums', tools.speech),
    units: all.length,
    questions: areas.flatMap(({ questions }) =>
      questions.map(({ id, text, reverseScored }) => {
        const tone = tones(scale.length, reverseScored);
        return {
          text: tools.inline(text, check),
          parts: scale.map((answer, index) => ({
            count: latest.filter((answers) => answers[id] === answer.id).length,
            sign: answer.glyph,
            label: answer.label,
            tone: tone[index] ?? 'plain',
          })),
        };
      }),
    ),
  };
}
