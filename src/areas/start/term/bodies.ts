/** What the pages of terms show, as plain data: made in `pages.ts` and `glossary.ts`, read by the templates. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';

export interface TermBody {
  readonly definition: Html;
  readonly synonyms: readonly string[];
  readonly takenFor: readonly { readonly link: Link; readonly definition: Html }[];
  readonly text: RichText;
}

/** The glossary as one page. */
export interface GlossaryBody {
  readonly purpose: string;
  readonly letters: readonly LetterView[];
}

export interface LetterView {
  readonly letter: string;
  readonly anchor: string;
  readonly items: readonly (TermItem | AcronymItem)[];
}

export interface TermItem {
  readonly anchor: string;
  readonly link: Link;
  readonly status: 'draft' | 'active' | 'deprecated' | 'archived';
  readonly definition: Html;
  readonly synonyms: readonly string[];
  readonly takenFor: readonly Link[];
}

/** A short name, and where on the page its term stands. */
export interface AcronymItem {
  readonly acronym: string;
  readonly term: Link;
}
