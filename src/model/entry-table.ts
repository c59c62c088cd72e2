/** That entries of a kind may also be the rows of a CSV file in its folder. */

export interface EntryTable {
  /**
   * The field that a table's own name fills in where a row leaves it empty, and the folder of the kind that it names: the rows
   * of `risks/checkout.csv` are of the team `checkout`, where there is one.
   */
  readonly named?: { readonly field: string; readonly folder: string };
}
