/** Key results as rows of a spreadsheet: from where to where, where they are now, and what guards them. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import { csv } from '#words/csv.ts';
import { keyResultStanding } from '../standing/key-result-standing.ts';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  'outcome',
  'title',
  'period',
  'horizon',
  'team',
  'key result',
  'text',
  'metric',
  'unit',
  'baseline',
  'now',
  'on',
  'from',
  'target',
  'share of the way',
  'reached',
  'confidence',
  'guardrail',
  'guardrail now',
  'guardrail breached',
] as const;

/** @param today the last day that counts */
export function keyResultsAsCsv(outcomes: readonly Entry<'outcome'>[], view: View, today: string): string {
  return csv([
    COLUMNS,
    ...outcomes.flatMap((outcome) =>
      outcome.data.keyResults.map((keyResult) => {
        const { now, metric, share, isReached, confidence, guardrail } = keyResultStanding(
          outcome,
          keyResult,
          view,
          today,
        );
        const { title, period, horizon, team } = outcome.data;
        return [
          outcome.id,
          title,
          period,
          horizon,
          view.resolve(team, ['team'])?.id,
          keyResult.id,
          keyResult.text,
          metric?.id,
          metric?.data.unit,
          keyResult.baseline,
          now?.value,
          now?.date,
          now?.from,
          keyResult.target,
          share === undefined ? undefined : Number(share.toFixed(4)),
          isReached,
          confidence,
          guardrail?.metric.id,
          guardrail?.now?.value,
          guardrail?.isBreached,
        ].map((cell) => (cell === undefined ? '' : String(cell)));
      }),
    ),
  ]);
}

/** All of them, beside the pages. */
export function keyResultsFile(outcomes: readonly Entry<'outcome'>[], tools: PageTools): readonly ExportedFile[] {
  if (outcomes.length === 0) return [];
  return [{ path: '/outcomes/key-results.csv', content: () => keyResultsAsCsv(outcomes, tools.view, tools.today) }];
}
