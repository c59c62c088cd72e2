/** The change of content that is certain to put a finding right. */
import type { Location } from './location.ts';

export interface Edit {
  readonly location: Location;
  /** What to replace in the text at that place, where it stands there once; without it, all of the text. */
  readonly from?: string | undefined;
  readonly to: string;
  /** The form of the value changes too, such as a number that is put in quotes: `to` is how it is written. */
  readonly isWritten?: boolean;
}

export interface Fix {
  /** In one file, without overlap. */
  readonly edits: readonly Edit[];
}

/** One name or value in place of another, in whatever quotes it stands. */
export function swapped(location: Location, from: string, to: string): Fix {
  return { edits: [{ location, from, to }] };
}

/** All of the text of a place, written anew. */
export function rewritten(location: Location, to: string): Fix {
  return { edits: [{ location, to, isWritten: true }] };
}
