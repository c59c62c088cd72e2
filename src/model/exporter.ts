/** The contract of an exporter: an entry as a file for another program. `waymark export ladder engineering --format csv`. */
import type { Entry, KindName } from './entry.ts';
import type { View } from './playbook.ts';

export interface Exporter<K extends KindName = KindName> {
  /** As it is typed after `--format`. */
  readonly format: string;
  /** One line for the help. */
  readonly about: string;
  write(entry: Entry<K>, view: View): string;
}
