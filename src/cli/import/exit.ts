/** How an import ends: all is well only where something was read and nothing was lost. */
import { EXIT, type ExitCode } from '#model/command.ts';
import type { Imported } from '#model/importer.ts';
import type { ImportWords } from '#source/import-words.ts';

export function exitOf({ faults, files }: Pick<Imported, 'faults' | 'files'>, { lost }: ImportWords): ExitCode {
  return faults.length > 0 || files.length === 0 || lost.length > 0 ? EXIT.findings : EXIT.clean;
}
