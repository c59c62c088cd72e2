/** All debts as rows of a spreadsheet, in their order, with the score worked out. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { csv } from '#words/csv.ts';
import { stateOn } from '../balance/standing.ts';
import { ranked } from '../ranking/rank.ts';
import { valueOf } from '../ranking/score.ts';

export const DEBT_FILE = '/debt/register.csv';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  'debt',
  'title',
  'system',
  'type',
  'owner',
  'state',
  'discovered',
  'paid on',
  'principal low',
  'principal high',
  'interest a month',
  'falls',
  'score',
  'risk',
  'cost',
  'customer impact',
  'rating',
  'treatment',
  'accepted until',
  'cycle',
  'work',
  'issue',
] as const;

export function debtFile(debts: readonly Entry<'debt'>[], tools: PageTools): readonly ExportedFile[] {
  return debts.length === 0 ? [] : [{ path: DEBT_FILE, content: () => registerAsCsv(debts, tools) }];
}

function registerAsCsv(debts: readonly Entry<'debt'>[], { view, today }: PageTools): string {
  const rows = ranked(debts, view.config.debt.weights, today).map(({ debt: { id, data }, score }) => [
    id,
    data.title,
    view.resolve(data.system, ['system'])?.id,
    data.type,
    data.owner,
    // An acceptance that has ended is open again.
    stateOn(data, today),
    data.discovered,
    data.paidOn,
    data.principal.personDays.low,
    data.principal.personDays.high,
    data.interest.personDaysPerMonth,
    data.falls,
    score,
    valueOf(data.score.risk),
    valueOf(data.score.cost),
    valueOf(data.score.customerImpact),
    data.rating?.value,
    data.treatment,
    data.acceptedUntil,
    data.cycle,
    data.work,
    data.source?.url ?? data.source?.key,
  ]);
  return csv([COLUMNS, ...rows]);
}
