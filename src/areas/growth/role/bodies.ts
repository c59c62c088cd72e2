/** What the page of a role shows, as plain data: made in `pages.ts`, read by the template. */
import type { Owned } from '#site/assembly/ownership.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';

export interface RoleBody {
  readonly responsibilities: readonly Html[];
  readonly ladder?: Link | undefined;
  readonly text: RichText;
  readonly rituals: readonly PartView[];
  readonly decisions: readonly PartView[];
  readonly conversations: readonly Link[];
  readonly owned: readonly Owned[];
}

/** What the role does, and where. */
export interface PartView {
  readonly part: string;
  readonly where: Link;
  readonly about?: Html | undefined;
}
