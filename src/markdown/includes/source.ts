/** What an `::include` stands for: the text of another entry, or one section of it. */
import type { Body } from '#model/body.ts';
import type { Format } from '../syntax.ts';

export interface IncludeSource {
  /** As it was written: what it includes itself is still to be put in. */
  readonly body: Body;
  readonly file: string;
  readonly format: Format;
  /** Begins the anchors of its headings on the page that includes it, so that they meet none of that page. */
  readonly name: string;
  /** The heading whose section is meant; the whole text without one. */
  readonly anchor: string | undefined;
  readonly find: FindSource;
}

/** By what is written in the directive. Nothing where these readers may not see it, and where a circle or a flood would begin. */
export type FindSource = (from: string) => IncludeSource | undefined;
