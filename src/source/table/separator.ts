/** What separates the cells of a table, where someone types it: the same option for every importer of tables. */
import type { Given, Option } from '#model/options.ts';

export const separatorOption = {
  value: '<character>',
  about: 'What separates the cells of a sheet: comma, semicolon, tab, pipe or any character.',
} satisfies Option;

export function separatorIn({ separator: typed }: Given): string | undefined {
  if (typeof typed !== 'string') return undefined;
  return { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' }[typed.toLowerCase()] ?? typed.slice(0, 1);
}
