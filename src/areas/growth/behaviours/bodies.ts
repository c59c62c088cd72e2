/** What the page of a shared set shows, as plain data: made in `pages.ts`, read by the template. */
import type { SharedExpectation } from '../expectation/expectation.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { Heading, RichText } from '#model/rich-text.ts';

export interface BehavioursBody {
  readonly text: RichText;
  readonly sharedBy: readonly SharerView[];
  readonly groups: readonly GroupView[];
}

interface SharerView {
  readonly ladder: Link;
  readonly discipline?: string | undefined;
  /** How many of its expectations are asked there. */
  readonly asked: number;
}

export interface GroupView {
  readonly heading: Heading;
  readonly summary?: Html | undefined;
  readonly expectations: readonly ExpectationView[];
}

export interface ExpectationView {
  readonly id: string;
  readonly text: Html;
  readonly detail?: Html | undefined;
  readonly kind: SharedExpectation['kind'];
  readonly weight?: SharedExpectation['weight'];
  readonly proficiency?: string | undefined;
  readonly skills: readonly Link[];
  readonly examples: readonly { readonly text: Html; readonly polarity: 'positive' | 'negative' }[];
  readonly resources: readonly Link[];
  /** From which version of its ladders it is asked no longer. */
  readonly deprecatedIn?: string | undefined;
  readonly asked: readonly AskedView[];
}

/** What one ladder makes of it. */
export interface AskedView {
  readonly ladder: string;
  readonly discipline?: string | undefined;
  /** None where it asks every level. */
  readonly levels?: readonly Link[] | undefined;
  readonly instead?: Html | undefined;
  readonly leftOut: boolean;
  readonly reason?: Html | undefined;
}
