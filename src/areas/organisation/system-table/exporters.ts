/** `waymark export system`: who answers for each system, as rows of a spreadsheet; what nobody owns first. */
import type { Exporter } from '#model/exporter.ts';
import type { View } from '#model/playbook.ts';
import { csv } from '#words/csv.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { byTier, type SystemEntry } from '../ownership/ownership.ts';

/** Headings of a file that programs read: the same in every language. */
const COLUMNS = [
  'system',
  'title',
  'domain',
  'type',
  'tier',
  'lifecycle',
  'owner',
  'why there is none',
  'on call',
  'runbooks',
] as const;

export const systemExporters: readonly Exporter<'system'>[] = [
  {
    format: 'csv',
    about: 'a row for each system, with who answers for it and what is there for the night',
    writeAll: systemsAsCsv,
  },
];

function systemsAsCsv(systems: readonly SystemEntry[], view: View): string {
  const inOrder = systems.toSorted((a, b) => Number(isUnowned(b)) - Number(isUnowned(a)) || byTier(a, b));
  return csv([COLUMNS, ...inOrder.map((system) => rowOf(system, view))]);
}

function rowOf({ id, data }: SystemEntry, view: View) {
  const team = view.resolve(data.owner, ['team']);
  return [
    id,
    data.title,
    view.resolve(data.domain, ['domain'])?.id,
    data.type,
    data.tier,
    data.lifecycle,
    team?.id,
    data.gapReason,
    data.onCall ?? team?.data.onCall,
    data.runbooks.map(({ url }) => url).join(' '),
  ];
}
