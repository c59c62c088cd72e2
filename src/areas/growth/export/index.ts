/** The formats in which a ladder is exported, and where each lies beside its pages. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { ladderAsCsv } from './csv.ts';
import type { LadderFormat } from './ladder-format.ts';
import { ladderAsJson } from './json.ts';
import { ladderAsMarkdown } from './markdown.ts';
import { growthWords } from '../words/growth-words.ts';
import { portable } from './portable.ts';

export const ladderFormats: readonly LadderFormat[] = [ladderAsCsv, ladderAsMarkdown, ladderAsJson];

/** Where each export of a ladder lies, by its format. */
export function exportLinks(ladder: Entry<'ladder'>, tools: Pick<PageTools, 'address' | 'speech'>): readonly Link[] {
  const labels = growthWords(tools.speech).export.formats;
  return ladderFormats.map(({ format, extension }) => ({
    label: labels[format],
    href: exportPath(ladder, extension, tools),
  }));
}

function exportPath(ladder: Entry<'ladder'>, extension: string, tools: Pick<PageTools, 'address'>): string {
  return `${tools.address(ladder)}ladder.${extension}`;
}

/** `/ladders/engineering/ladder.csv`, and the same in the other formats. */
export function ladderExports(ladders: readonly Entry<'ladder'>[], tools: PageTools): readonly ExportedFile[] {
  const words = growthWords(tools.speech).export.document;
  return ladders.flatMap((ladder) => {
    const alone = portable(ladder, tools.view);
    return ladderFormats.map(({ extension, write }) => ({
      path: exportPath(ladder, extension, tools),
      content: () => write(alone, words),
    }));
  });
}
