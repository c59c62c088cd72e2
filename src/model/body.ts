/** The prose of an entry after parsing: a tree whose nodes know their place, and what of it other parts ask for. */
import type { Root } from 'mdast';
import type { Location } from './location.ts';
import type { Heading } from './rich-text.ts';

export interface Body {
  /** As it was written. */
  readonly source: string;
  readonly tree: Root;
  readonly outline: Outline;
  /** As it was written, with the text that it includes in place of each `::include`. Only where it includes any. */
  readonly expanded?: string | undefined;
}

export interface Outline {
  readonly headings: readonly (Heading & { readonly location: Location })[];
  readonly links: readonly LinkUse[];
  readonly images: readonly ImageUse[];
  /** Where it shows text of other entries. */
  readonly includes: readonly IncludeUse[];
  /** The words without markup. */
  readonly text: string;
  /** Those of its first paragraph; empty where it has none. */
  readonly lead: string;
  /** Nothing is written at all, neither words nor anything else. */
  readonly isEmpty: boolean;
}

export interface LinkUse {
  readonly url: string;
  readonly location: Location;
}

export interface IncludeUse {
  /** What is included, as it was written: `guide/on-call#handover`. */
  readonly from: string;
  readonly location: Location;
}

interface ImageUse {
  readonly url: string;
  readonly alt: string;
  readonly location: Location;
}
