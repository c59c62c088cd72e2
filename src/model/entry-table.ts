/** That entries of a kind may also be the rows of a CSV file in its folder. */
import type { KindName } from './entry.ts';

export interface EntryTable {
  /**
   * The field that a table's own name fills in where a row leaves it empty, and the kind it names: the rows of
   * `risks/checkout.csv` are of the team `checkout`, where there is one.
   */
  readonly named?: { readonly field: string; readonly kind: KindName };
}
