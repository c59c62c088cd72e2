/** What came of a health check: what its page says, in English. */
import { counted, numberInWords } from '#words/number-words.ts';

export const resultsInEnglish = {
  title: (check: string) => `Results: ${check}`,
  description: (check: string) => `What was answered to the ${check}.`,
  overTime: (unit: string) => `${unit} over time`,
  sums: (units: number) => `The latest answers of all ${units}, added up.`,
  sections: {
    latest: 'The latest answers',
    late: 'Actions that are late',
    repeats: 'What comes back',
    notRun: (quarter: string) => `Not run in ${quarter}`,
    all: 'Every run',
  },
  latest:
    'Read along a row, from area to area: units stand by name, because a column ranks nobody. Better and worse mean: than in the run before of the same unit.',
  /** An area in a cell: *1.5 of 3*, and what it did since the run before. */
  since: (points: string, change: string) => `${points}, ${change}`,
  changes: { better: 'better', same: 'the same', worse: 'worse' },
  openActions: (open: number, late: number) =>
    late === 0 ? `${counted(open, 'action')} open` : `${counted(open, 'action')} open, ${late} late`,
  lateBy: (days: number) => `${counted(days, 'day')} late`,
  nothing: {
    late: 'No action is late.',
    repeats: 'Nothing was at its worst twice in a row, and no action was carried over.',
    notRun: 'Every unit has run it.',
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
