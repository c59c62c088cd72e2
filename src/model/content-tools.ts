/** What a command of a kind works with: the content that it was pointed at, and the way to its user. */
import type { KindName } from './entry.ts';
import type { Playbook } from './playbook.ts';
import type { Problem } from './problem.ts';

export interface ContentTools {
  /** The day to take for today. */
  readonly today: string;
  /** Whether what is printed takes colour. */
  readonly colour: boolean;
  print(text: string): void;
  /** The content as it is, or as it would be with other texts in some files. */
  load(texts?: ReadonlyMap<string, string>): { readonly playbook: Playbook; readonly problems: readonly Problem[] };
  /**
   * The entries of some kinds as they stood in a revision: a branch, a tag, `HEAD~3`.
   * @throws KnownError where there is none of that name
   */
  at(revision: string, ...kinds: readonly KindName[]): Playbook;
  textOf(file: string): string | undefined;
  /** A file of the content folder, as its user would write it. */
  shown(file: string): string;
  /** Texts of files, by their paths from the content folder. */
  write(texts: ReadonlyMap<string, string>): void;
}
