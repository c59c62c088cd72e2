/** What the page of all expectations shows: each once, in full, at its permanent address. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Heading } from '#model/rich-text.ts';
import type { ExpectationView } from '../ladder/bodies.ts';

export interface CatalogueBody {
  readonly groups: readonly CatalogueGroup[];
  readonly retired: readonly RetiredView[];
}

export interface CatalogueGroup {
  readonly heading: Heading;
  readonly summary?: Html | undefined;
  readonly expectations: readonly CatalogueItem[];
}

export interface CatalogueItem extends ExpectationView {
  readonly levels: readonly Link[];
  readonly everyLevel: boolean;
  /** What single disciplines say instead. */
  readonly instead: readonly {
    readonly discipline: string;
    /** None where the discipline does not ask for it. */
    readonly text?: Html | undefined;
    readonly reason?: Html | undefined;
  }[];
}

interface RetiredView {
  readonly id: string;
  readonly text: Html;
  readonly deprecatedIn: string;
  readonly editHref?: string | undefined;
}
