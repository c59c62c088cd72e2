/** The day of a page's last review: what the source says, else its last change in git. A day of its own is never made up in silence. */
import type { ImportSettings } from '#model/importer.ts';
import { decode, SourceText } from '#source/decode.ts';
import { counted } from '#words/number-words.ts';
import type { DocsPage } from './dialect.ts';

export function reviewFinder({ today, changedOn, existing }: ImportSettings) {
  const there = new Map(existing.files.map((file) => [file.path, file]));
  let [fromGit, guessed] = [0, 0];
  const earlier = (path: string): string | undefined => {
    const file = there.get(path);
    const source = file === undefined ? undefined : decode(file);
    return source instanceof SourceText ? /^reviewed: *["']?(\d{4}-\d{2}-\d{2})/m.exec(source.text)?.[1] : undefined;
  };
  return {
    /** @param path where the guide is written: a second import keeps the day that the first one gave it */
    dayOf(page: Pick<DocsPage, 'file' | 'reviewed'> | undefined, path: string): string {
      const said = page?.reviewed;
      if (said !== undefined && said <= today) return said;
      const changed = page === undefined ? undefined : changedOn?.(page.file);
      if (changed !== undefined && changed <= today) {
        fromGit += 1;
        return changed;
      }
      const kept = earlier(path);
      if (kept !== undefined) return kept;
      if (page !== undefined) guessed += 1;
      return today;
    },
    notes: (): readonly string[] => [
      ...(fromGit === 0
        ? []
        : [`${counted(fromGit, 'page')} without a day of review: \`reviewed\` is the day of the last change in git`]),
      ...(guessed === 0
        ? []
        : [
            `${counted(guessed, 'page')} without a day of review: \`reviewed\` is a guess, the day of this import. Nobody has read them yet; set it with \`waymark reviewed\` as they are read`,
          ]),
    ],
  };
}
