/** The contract of a format: a ladder as a file for another program, or for people without this one. */
import type { PortableLadder } from './portable.ts';

export interface LadderFormat {
  readonly format: 'csv' | 'markdown' | 'json';
  /** What readers see of it. */
  readonly label: string;
  readonly extension: string;
  /** One line for the help. */
  readonly about: string;
  write(ladder: PortableLadder): string;
}
