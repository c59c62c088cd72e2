/** The formats of `waymark export strategy`. */
import type { Exporter } from '#model/exporter.ts';
import { strategyAsMarkdown } from './one-page.ts';
import { policiesAsCsv } from './policies-csv.ts';

export const strategyExporters: readonly Exporter<'strategy'>[] = [
  { format: 'md', about: 'the one page as Markdown without links, for a mail or a slide', write: strategyAsMarkdown },
  {
    format: 'csv',
    about: 'a row for each policy, with what it forbids and what enforces it',
    write: (strategy, view) => policiesAsCsv([strategy], view),
    writeAll: policiesAsCsv,
  },
];
