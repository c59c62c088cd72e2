/** What came of a health check: what its page says, in English. */
import { counted, numberInWords } from '#words/number-words.ts';

export const resultsInEnglish = {
  title: (check: string) => `Results: ${check}`,
  description: (check: string) => `What was answered to the ${check}.`,
  overTime: (unit: string) => `${unit} over time`,
  sums: (units: number) => `The latest answers of all ${units}, added up.`,
  sections: {
    latest: 'The latest answers',
    actions: 'Open actions',
    repeats: 'What comes back',
    all: 'Every run',
  },
  latest:
    'Read along a row, from area to area: units stand by name, because a column ranks nobody. Better and worse mean: since the run before of the same unit.',
  /** Where nothing is compared with anything. */
  apart: 'Each unit by itself: this check is compared with nothing.',
  /** What an area is called on the whole, where no answer of the scale can name it. */
  means: { bad: 'Mostly bad news', middle: 'Mixed', good: 'Mostly good news', plain: 'Mixed' },
  legend: 'From worst to best:',
  dot: 'The dot shows where the mean of an area lies between the worst and the best answer.',
  comparedWith: (day: string) => `since ${day}`,
  comparedPartly: (day: string, version: number, same: number, all: number) =>
    `since ${day}, version ${version}: ${same} of ${all} questions can be compared`,
  few: 'Too few took part: their answers would name them.',
  unanswered: 'Not answered',
  nothingOpen: 'None open',
  everyRun: (count: number) => (count === 1 ? 'The one run' : `All ${count} runs, the latest first`),
  all: (check: string) => `All results: ${check}`,
  notRun: (quarter: string) => `Not run in ${quarter}`,
  lateBy: (days: number) => `${counted(days, 'day')} late`,
  nothing: {
    repeats: 'Nothing was at its worst twice in a row, and no action was carried over.',
  },
  repeats: 'At its worst in the last run and in the one before, or carried over from one run to the next.',
  worstFor: (answer: string, runs: number) => `${answer}, ${numberInWords(runs)} runs in a row`,
  carriedFor: (runs: number) => `an action that is open for ${numberInWords(runs)} runs`,
  lastRun: (day: string) => `last on ${day}`,
  never: 'Never run',
  ask: 'Run it now',
  /** On the list of a meeting. */
  actionOf: (unit: string, check: string) => `${unit}, ${check}`,
  neverRun: 'never checked',
};
