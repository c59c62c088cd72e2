/** Which version of a ladder counts today, where the one that its pages show counts from a later day. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { PageNotice } from '#model/page.ts';
import { dateInWords } from '#words/date-words.ts';
import { daysOf, wholeLink } from './changelog.ts';
import type { Edition } from './editions.ts';

export function comingNotice(
  ladder: Entry<'ladder'>,
  editions: readonly Edition[],
  tools: PageTools,
): PageNotice | undefined {
  const [present] = editions;
  if (present === undefined || daysOf(present, tools.today).standing !== 'coming') return undefined;
  const coming = `Version ${present.release.version} counts from ${dateInWords(present.from)}`;
  const today = editions.find((edition) => daysOf(edition, tools.today).standing === 'counts');
  if (today === undefined) return { text: `${coming}; until then, no version of this ladder counts.` };
  const { release, isOwn } = today;
  const named = isOwn ? `version ${release.version}` : `${release.entry.data.title}, version ${release.version},`;
  return {
    text: `${coming}; today, ${named} counts.`,
    link: wholeLink(today, ladder, tools),
  };
}
