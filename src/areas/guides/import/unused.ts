/** Files of the source that no page was made of: what belongs to a repository, and texts that nothing shows. */
import type { SetAside } from '#model/importer.ts';
import { isReadable } from '#source/readable-words.ts';
import type { DocsPage, DocsSource } from './dialect.ts';

/** What is left over in most repositories. Its words belong to nobody's documentation. */
const FOREIGN =
  /(^|\/)(licence|license|copying|notice|codeowners|code_of_conduct|security|authors|changelog|pull_request_template|package(-lock)?|tsconfig|pnpm-lock|requirements|renovate)(\.\w+)?$|(^|\/)\.(github|gitlab)\//i;

/** Above the folder of the pages, these tell how the site is built. */
const ABOUT_IT = /^(readme|contributing|development|maintainers|support)\.(md|markdown|rst|txt)$/i;

export function unusedFiles(
  source: DocsSource,
  used: ReadonlySet<string>,
  pages: readonly Pick<DocsPage, 'file'>[],
): readonly SetAside[] {
  const above = new Set(['', ...sharedFolder(pages).map((_, depth, steps) => steps.slice(0, depth + 1).join('/'))]);
  above.delete(sharedFolder(pages).join('/'));
  return source.tree.files.flatMap(({ path }): readonly SetAside[] => {
    if (used.has(path)) return [];
    if (FOREIGN.test(path)) return [{ file: path, reason: 'belongs to the repository', isForeign: true }];
    const name = path.replace(/^.*\//, '');
    const folder = path.replace(/\/?[^/]*$/, '');
    if (ABOUT_IT.test(name) && above.has(folder))
      return [{ file: path, reason: 'is about the repository of the site', isForeign: true }];
    return isReadable(path) ? [{ file: path, reason: 'no page is made of it' }] : [];
  });
}

/** The folder that all pages are in, in steps. */
export function sharedFolder(pages: readonly Pick<DocsPage, 'file'>[]): readonly string[] {
  const [first = [], ...others] = pages.map(({ file }) => file.split('/').slice(0, -1));
  const shared = first.findIndex((step, depth) => others.some((each) => each[depth] !== step));
  return shared === -1 ? first : first.slice(0, shared);
}
