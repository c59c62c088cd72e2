/** What the page of a guide shows, as plain data: made in `pages.ts`, read by the template. */
import type { RichText } from '#model/rich-text.ts';
import type { SectionItem } from '#model/site-bodies.ts';

export interface GuideBody {
  readonly text: RichText;
  /** The guides below it, where its text does not lead to each of them. */
  readonly children: readonly SectionItem[];
}
