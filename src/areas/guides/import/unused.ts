/** Files of the source that no page was made of and none shows: each text by its name, the rest in one line. */
import { readableWords } from '#source/readable-words.ts';
import type { SetAside } from '#model/importer.ts';
import { counted } from '#words/number-words.ts';
import type { DocsSource } from './dialect.ts';

/** What is left over in most repositories. Its words belong to nobody's documentation. */
const FOREIGN =
  /(^|\/)(licence|license|copying|notice|codeowners|code_of_conduct|security|authors|package(-lock)?|tsconfig|pnpm-lock|requirements|renovate)(\.\w+)?$|(^|\/)\.(github|gitlab)\//i;

const SHOWN = 5;

export function unusedFiles(source: DocsSource, used: ReadonlySet<string>): readonly SetAside[] {
  const left = source.tree.files.map(({ path }) => path).filter((path) => !used.has(path));
  const foreign = left.filter((path) => FOREIGN.test(path));
  const texts = left.filter(
    (path) => !FOREIGN.test(path) && readableWords(path, source.text(path)?.text ?? '').length > 0,
  );
  const silent = left.filter((path) => !FOREIGN.test(path) && !texts.includes(path));
  return [
    ...foreign.map((file) => ({ file, reason: 'belongs to the repository', isForeign: true as const })),
    ...texts.map((file) => ({ file, reason: 'no page is made of it' })),
    ...inOneLine(silent),
  ];
}

function inOneLine(files: readonly string[]): readonly SetAside[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  if (others.length === 0) return [{ file: first, reason: 'no page shows it' }];
  const shown = files.slice(0, SHOWN).map((file) => `\`${file}\``);
  return [
    {
      file: counted(files.length, 'file'),
      reason: `no page shows ${shown.join(', ')}${files.length > SHOWN ? ' …' : ''}`,
    },
  ];
}
