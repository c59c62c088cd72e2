/** The contract of an exporter: an entry, or all of a kind, as a file for another program. `waymark export ladder engineering --format csv`. */
import type { Entry, KindName } from './entry.ts';
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
}
