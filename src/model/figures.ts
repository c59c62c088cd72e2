/** What registers have to say to a health check: figures that a group would otherwise have to remember. */
import type { Link } from './page.ts';

export const REGISTERS = ['debt', 'dependencies', 'risks', 'slos', 'incidents'] as const;
export type Register = (typeof REGISTERS)[number];

export interface Figure {
  readonly register: Register;
  /** The figure and what it is about, in plain words: `Nightly export: six person-days a month`. */
  readonly text: string;
  /** The page that says so. */
  readonly source: Link;
  /** The team or system it concerns, `team/billing`; everybody where none is named. */
  readonly unit?: string | undefined;
}
