/** What the page of a domain shows, as plain data: made in `pages.ts`, read by the template. */
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';

export interface DomainBody {
  readonly kind: { readonly label: string; readonly sentence: string };
  readonly partOf?: Link | undefined;
  readonly text: RichText;
  readonly language: readonly { readonly word: Html; readonly meaning: Html }[];
  readonly parts: readonly (Link & { readonly summary?: Html | undefined })[];
  readonly systems: readonly SystemRow[];
}

export interface SystemRow {
  readonly system: Link;
  readonly summary?: Html | undefined;
  /** None where no team owns it: a gap that is said aloud. */
  readonly owner?: Link | undefined;
  readonly isGap: boolean;
  readonly lifecycle: string;
}
