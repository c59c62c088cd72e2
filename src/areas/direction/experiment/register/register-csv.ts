/** All experiments as rows of a spreadsheet: what was expected, what the number did, and what was learned. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import { csv } from '#words/csv.ts';
import { newestFirst } from '../neighbours.ts';
import { progressOf } from '../progress.ts';

export const REGISTER_FILE = '/experiments/register.csv';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  'experiment',
  'title',
  'quarter',
  'team',
  'focus',
  'started',
  'ends',
  'result',
  'metric',
  'unit',
  'before',
  'before on',
  'last',
  'last on',
  'hypothesis',
  'change',
  'learned',
  'next',
] as const;

/** @param today the last day of which values count */
export function registerAsCsv(experiments: readonly Entry<'experiment'>[], view: View, today: string): string {
  const rows = experiments.toSorted(newestFirst).map(({ id, data }) => {
    const metric = view.resolve(data.metric, ['metric']);
    const { before, within } = metric === undefined ? {} : progressOf(metric, data, today);
    return [
      id,
      data.title,
      data.quarter,
      view.resolve(data.team, ['team'])?.id,
      data.focus,
      data.started,
      data.ends,
      data.result,
      metric?.id,
      metric?.data.unit,
      before?.value,
      before?.date,
      within?.value,
      within?.date,
      data.hypothesis,
      data.change,
      data.learned,
      data.next,
    ];
  });
  return csv([COLUMNS, ...rows]);
}

export function registerFile(
  experiments: readonly Entry<'experiment'>[],
  { view, today }: PageTools,
): readonly ExportedFile[] {
  if (experiments.length === 0) return [];
  return [{ path: REGISTER_FILE, content: () => registerAsCsv(experiments, view, today) }];
}
