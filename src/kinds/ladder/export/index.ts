/** The formats in which a ladder is exported: beside its pages, and by `waymark export`. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { portable } from './portable.ts';

export const exporters: readonly Exporter[] = [csv, markdown, json];

/** `/ladders/engineering/ladder.csv`, and the same in the other formats. */
export function ladderExports(ladders: readonly Entry<'ladder'>[], tools: PageTools): readonly ExportedFile[] {
  return ladders.flatMap((ladder) => {
    const alone = portable(ladder, tools.view);
    return exporters.map(({ extension, write }) => ({
      path: `${tools.address(ladder)}ladder.${extension}`,
      content: () => write(alone),
    }));
  });
}
