/** The formats of `waymark export incident`. */
import type { Exporter } from '#model/exporter.ts';
import { actionsAsCsv } from './actions-csv.ts';
import { reviewAsMarkdown } from './review-markdown.ts';

/** The command knows no day, so that no open action is late: programs that read the rows know what day it is. */
const FIRST_DAY = '0000-01-01';

export const incidentExporters: readonly Exporter<'incident'>[] = [
  { format: 'md', about: 'the whole review as Markdown, for a mail or another tool', write: reviewAsMarkdown },
  {
    format: 'csv',
    about: 'a row for each action, with its incident, owner, day and state',
    write: (incident) => actionsAsCsv([incident], FIRST_DAY),
    writeAll: (incidents) => actionsAsCsv(incidents, FIRST_DAY),
  },
];
