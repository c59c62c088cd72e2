/** The contract of a form in which a comparison is printed. */
import type { Compared } from '../compare.ts';

export interface DiffFormat {
  readonly name: string;
  readonly about: string;
  print(compared: Compared, options: { readonly colour: boolean }): string;
}
