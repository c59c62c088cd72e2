/** What the page of a forum shows, as plain data: made in `pages.ts`, read by the template. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';

export interface ForumBody {
  readonly summary?: Html | undefined;
  readonly mandate: Html;
  readonly rule: { readonly label: string; readonly means: string };
  readonly facts: readonly {
    readonly label: string;
    readonly html?: Html | undefined;
    readonly links?: readonly Link[] | undefined;
  }[];
  readonly members: readonly Link[];
  /** From this forum to the last that a question can reach, each with the time it has. */
  readonly escalation: readonly {
    readonly label: string;
    readonly href?: string | undefined;
    readonly timebox: string;
    readonly rule: string;
  }[];
  readonly open: readonly DecisionLine[];
  readonly decided: readonly DecisionLine[];
  readonly text: RichText;
}

export interface DecisionLine extends Link {
  readonly note: string;
}
