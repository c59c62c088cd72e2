/** Files of the source that no page was made of: what belongs to a repository, and texts that nothing shows. */
import type { SetAside } from '#model/importer.ts';
import { isReadable } from '#source/readable-words.ts';
import type { DocsSource } from './dialect.ts';

/** What is left over in most repositories. Its words belong to nobody's documentation. */
const FOREIGN =
  /(^|\/)(licence|license|copying|notice|codeowners|code_of_conduct|security|authors|package(-lock)?|tsconfig|pnpm-lock|requirements|renovate)(\.\w+)?$|(^|\/)\.(github|gitlab)\//i;

export function unusedFiles(source: DocsSource, used: ReadonlySet<string>): readonly SetAside[] {
  return source.tree.files.flatMap(({ path }): readonly SetAside[] => {
    if (used.has(path)) return [];
    if (FOREIGN.test(path)) return [{ file: path, reason: 'belongs to the repository', isForeign: true }];
    return isReadable(path) ? [{ file: path, reason: 'no page is made of it' }] : [];
  });
}
