/** The contract of a form in which a comparison is written. */
import type { Comparison } from '../comparison.ts';

export interface Writer {
  readonly format: string;
  readonly about: string;
  write(comparison: Comparison, options: WriteOptions): string;
}

export interface WriteOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The content folder as its user would write it; empty where they are in it. */
  readonly contentFolder: string;
  /** Where a file of a source lies, from the content folder. */
  liesAt?(file: string): string;
}

export function shownPath(
  named: string,
  { contentFolder, liesAt }: Pick<WriteOptions, 'contentFolder' | 'liesAt'>,
): string {
  const file = liesAt?.(named) ?? named;
  return contentFolder === '' ? file : `${contentFolder}/${file}`;
}
