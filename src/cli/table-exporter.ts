/** The CSV format of every kind whose entries may be rows: what it writes reads back as the same entries. */
import { tableRows } from '#load/table/table-rows.ts';
import type { Exporter } from '#model/exporter.ts';
import type { Kind } from '#model/kind.ts';
import { quoted } from '#model/quoted.ts';
import { csv } from '#words/csv.ts';

export function tableExporters({ table, schema, folder }: Kind): readonly Exporter[] {
  if (table === undefined) return [];
  return [
    {
      format: 'csv',
      about: `a table that can be put into \`${folder.name}\` again`,
      writeAll: (entries) => csv(tableRows(entries, schema)),
      leaves(entries) {
        const withText = entries.filter(({ body }) => body !== undefined && body.source.trim() !== '');
        if (withText.length === 0) return undefined;
        return `A table has no cell for text below the fields: that of ${quoted(withText.map(({ file }) => file))} is left out.`;
      },
    },
  ];
}
