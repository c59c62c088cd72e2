/** What the page of a system shows, as plain data: made in `pages.ts`, read by the template. */
import type { KnownState } from '#areas/decisions/adoption/adoption.ts';
import type { Html } from '#model/html.ts';
import type { Link } from '#model/page.ts';
import type { RichText } from '#model/rich-text.ts';

export interface SystemBody {
  readonly text: RichText;
  /** Why no team owns it; none where one does. */
  readonly gap?: Html | undefined;
  readonly isGap: boolean;
  readonly domain?: Link | undefined;
  readonly type: string;
  readonly tier?: string | undefined;
  readonly stage: string;
  readonly repository?: string | undefined;
  readonly capabilities: readonly Html[];
  readonly dependsOn: readonly Link[];
  readonly usedBy: readonly Link[];
  readonly standards: readonly { readonly standard: Link; readonly code: string; readonly state: KnownState }[];
}
