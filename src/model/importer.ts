/** The contract of an importer: what another tool wrote becomes content of the playbook. */
import type { Kind } from './kind.ts';
import type { Location } from './location.ts';
import type { ContentTree } from '#source/tree.ts';
import type { Given, Options } from './command.ts';

export interface Importer {
  /** What it imports, as it is typed: `waymark import decisions …`. */
  readonly name: string;
  /** The kind of what it writes. */
  readonly kind: Kind;
  /** One line for the help. */
  readonly about: string;
  /** What it takes beside the options of every import. */
  readonly options: Options;
  /** Asks whoever sits at the terminal for what was not typed. */
  complete?(source: ContentTree, given: Given): Promise<Given>;
  /** Never throws on what it reads: what is wrong is in `faults`. */
  read(source: ContentTree, settings: ImportSettings): Imported;
}

export interface ImportSettings {
  /** Who is to keep the imported entries true, `team/platform`. */
  readonly owner: string;
  readonly today: string;
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
  /** What is really wrong in the source, at its place. */
  readonly faults: readonly Fault[];
}

export interface ImportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that belongs to the source and not to what is imported. */
export interface SetAside {
  readonly file: string;
  readonly reason: string;
}

export interface Fault {
  readonly location: Location;
  readonly message: string;
  readonly hint: string;
}
