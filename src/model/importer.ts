/** The contract of an importer: what another tool wrote becomes content of the playbook. `waymark import decisions …`. */
import type { ContentTree } from './content-tree.ts';
import type { Location } from './location.ts';
import type { Given, Options } from './options.ts';

export interface Importer {
  /** What comes in, as a noun: *a career ladder*. The forms stand in `reads`. */
  readonly about: string;
  /** What it reads, one form a line, as people call it: *a log as one table*. `waymark import --help` lists it. */
  readonly reads: readonly string[];
  /** Hidden files and folders that belong to such a source, by name: `.pages`, `.vitepress`. Others are never read. */
  readonly hidden?: readonly string[];
  /** What it takes beside the options of every import. */
  readonly options: Options;
  /**
   * Asks for what was not typed, where a person can answer.
   * @param existing see `ImportSettings`
   */
  complete?(source: ContentTree, given: Given, ask: AskChoice, existing: ContentTree): Promise<Given>;
  /** Never throws on what it reads: what is wrong is in `faults`. */
  read(source: ContentTree, settings: ImportSettings): Imported;
}

/** Shows a question with its choices, the likeliest first, and answers with one of them. */
export type AskChoice = (message: string, choices: readonly string[]) => Promise<string>;

export interface ImportSettings {
  /** Who is to keep the imported entries true, `team/platform`. */
  readonly owner: string;
  readonly today: string;
  /**
   * What stands in the content folder already, so that an import can be run again: it writes what the source and this come to
   * together. A file that keeps all that was there and is not the source's is marked with `replaces`. Where nothing has changed,
   * give the file as it stands: it is not written, and counted as unchanged.
   */
  readonly existing: ContentTree;
  /** The day on which a file of the source last changed, as the source's own git says; none without one. */
  readonly changedOn?: (path: string) => string | undefined;
  /** The importer's own options, as they were typed. */
  readonly given: Given;
}

export interface Imported {
  /** By their path from the content folder. */
  readonly files: readonly ImportedFile[];
  /** What was read, in words and numbers: *19 decisions*. */
  readonly read: readonly string[];
  /** What its reader has to know about what was written. */
  readonly notes: readonly string[];
  readonly setAside: readonly SetAside[];
  /**
   * Text of the source that has become structure, so that it is not lost although no page shows its words: the heading of a column,
   * *Status: accepted*, a weight. What else is in the source and not in the files is counted as lost.
   */
  readonly understood?: readonly string[];
  /** What is really wrong in the source, at its place. */
  readonly faults: readonly Fault[];
}

export interface ImportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Whether it was made from the file that stands there, so that nothing is lost by writing over it without `--force`. */
  readonly replaces?: boolean;
}

/** A file that belongs to the source, while nothing of it is imported. */
export interface SetAside {
  /** Its path, or a place in it: `README.md:12:1`. */
  readonly file: string;
  readonly reason: string;
  /** That the whole file is no content of such a source: a licence, a template, a setting of the tool. Its words do not count as lost. */
  readonly isForeign?: true;
}

export interface Fault {
  readonly location: Location;
  readonly message: string;
  readonly hint: string;
}
