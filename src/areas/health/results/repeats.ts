/** What comes back from run to run of a unit: answers at the worst end, and actions that stay open. */
import type { PageTools } from '#model/kind.ts';
import { areaAnchor } from '../health-check/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { toneOf, type Score } from './scores.ts';
import { latestOf, openActions, type Check, type Series, type Snapshot } from './snapshots.ts';
import { trendOf } from './trend.ts';

/** Once is an answer, twice is a pattern. */
const FEWEST_RUNS = 2;

/** Units by name, each with the longest first; none where answers are compared with nothing. */
export function repeatsOf(check: Check, all: readonly Series[], tools: PageTools) {
  if (check.data.comparability === 'never') return [];
  return all.flatMap((series) => {
    const items = [...answersRepeated(check, series, tools), ...actionsCarried(series, tools)].toSorted(
      (a, b) => b.runs - a.runs,
    );
    return items.length === 0 ? [] : [{ unit: series.unit.label, items }];
  });
}

function answersRepeated(check: Check, series: Series, tools: PageTools) {
  const snapshot = latestOf(series);
  const words = healthWords(tools.speech).results;
  return trendOf(check.data, series.snapshots).areas.flatMap(({ area, questions }) =>
    questions.flatMap(({ question, scores, answers }) => {
      const runs = lastInARow(scores, isWorst);
      const answer = check.data.scale.find(({ id }) => id === answers.at(-1));
      if (runs < FEWEST_RUNS || answer === undefined) return [];
      return {
        html: tools.withoutLinks(question.text),
        href: `${tools.address(snapshot)}#${areaAnchor(area.id)}`,
        says: words.worstFor(answer.label, runs),
        runs,
      };
    }),
  );
}

function actionsCarried(series: Series, tools: PageTools) {
  const snapshot = latestOf(series);
  const words = healthWords(tools.speech).results;
  return openActions(snapshot).flatMap(({ id, text }) => {
    const runs = lastInARow(series.snapshots, holdsOpen(id));
    if (runs < FEWEST_RUNS) return [];
    const href = `${tools.address(snapshot)}#action-${id}`;
    return { html: tools.withoutLinks(text), href, says: words.carriedFor(runs), runs };
  });
}

function isWorst(score: Score | undefined): boolean {
  return score !== undefined && toneOf(score) === 'bad';
}

function holdsOpen(action: string) {
  return ({ data }: Snapshot) => data.actions.some(({ id, status }) => id === action && status === 'open');
}

/** How many of the last ones hold, counted back from the very last. */
export function lastInARow<T>(runs: readonly T[], holds: (run: T) => boolean): number {
  const failing = runs.findLastIndex((run) => !holds(run));
  return runs.length - 1 - failing;
}
