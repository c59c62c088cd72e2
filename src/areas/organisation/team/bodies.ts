/** What the page of a team shows, as plain data: made in `pages.ts`, read by the template. */
import type { Owned } from '#site/assembly/ownership.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';
import type { Interaction, Team } from './schema.ts';

export interface TeamBody {
  readonly mission: Html;
  readonly type: { readonly id: Team['type']; readonly label: string; readonly sentence: string };
  readonly chat?: string | undefined;
  readonly onCall?: Html | undefined;
  readonly text: RichText;
  readonly relations: readonly RelationView[];
  readonly owned: readonly Owned[];
}

export interface RelationView {
  readonly team: Link;
  readonly mode: { readonly id: Interaction['mode']; readonly label: string; readonly sentence: string };
  readonly purpose?: Html | undefined;
  /** What the other team says of it, where that is something else. */
  readonly theirPurpose?: Html | undefined;
  readonly until?: string | undefined;
  readonly isOver: boolean;
}
