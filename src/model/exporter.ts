/** The contract of an exporter: an entry, or all of a kind, as a file for another program. `waymark export ladder engineering --format csv`. */
import type { Entry, KindName } from './entry.ts';
import type { Given, Options } from './options.ts';
import type { View } from './playbook.ts';

export interface Exporter<K extends KindName = KindName> {
  /** As it is typed after `--format`. */
  readonly format: string;
  /** One line for the help. */
  readonly about: string;
  /** One entry, where the format holds one. */
  write?(entry: Entry<K>, view: View): string;
  /** All entries of its kind, where the format holds many: `waymark export outcome`. */
  writeAll?(entries: readonly Entry<K>[], view: View): string;
  /** What of the entries the format does not hold, as a sentence for the person who asked. */
  leaves?(entries: readonly Entry<K>[]): string | undefined;
}

/** What has a name of its own instead of a kind's: `waymark export codeowners` is about entries of many kinds. */
export interface NamedExporter {
  /** One line for the help. */
  readonly about: string;
  /** What it takes beside the options of every export. */
  readonly options: Options;
  /** @throws KnownError where what was typed leaves nothing to write */
  write(view: View, asked: ExportAsked): string;
}

export interface ExportAsked {
  /** What was typed after its name. */
  readonly id: string | undefined;
  /** The exporter's own options, as they were typed. */
  readonly given: Given;
  /** The content folder from the root of its repository, `content`; empty where it is the root. */
  readonly contentFolder: string;
}
