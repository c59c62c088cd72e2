/** `waymark export slo`: an objective as OpenSLO, or its numbers as CSV. */
import { stringify } from 'yaml';
import type { Entry } from '#model/entry.ts';
import type { Exporter } from '#model/exporter.ts';
import type { View } from '#model/playbook.ts';
import { csv } from '#words/csv.ts';
import { openSloOf } from './write-slo.ts';

export const exporters: readonly Exporter<'slo'>[] = [
  {
    format: 'openslo',
    about: 'OpenSLO, version 1, which `waymark import slo` reads back',
    write: yamlOf,
    writeAll: (slos, view) => slos.map((slo) => yamlOf(slo, view)).join('---\n'),
  },
  { format: 'csv', about: 'the numbers of an objective: date, good, total, note', write: numbersOf },
];

function yamlOf(slo: Entry<'slo'>, view: View): string {
  return stringify(openSloOf(slo, view), { lineWidth: 0 });
}

function numbersOf({ series }: Entry<'slo'>): string {
  const rows = (series?.points ?? []).map(({ at, values: { good, total }, note }) => [
    at,
    good === undefined ? '' : String(good),
    total === undefined ? '' : String(total),
    note ?? '',
  ]);
  return csv([['date', 'good', 'total', 'note'], ...rows]);
}
