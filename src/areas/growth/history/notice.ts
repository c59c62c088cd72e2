/** Which version of a ladder counts today, where the one that its pages show counts from a later day. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { PageNotice } from '#model/page.ts';
import { growthWords } from '../words/growth-words.ts';
import { daysOf, wholeLink } from './changelog.ts';
import type { Edition } from './editions.ts';

export function comingNotice(
  ladder: Entry<'ladder'>,
  editions: readonly Edition[],
  tools: PageTools,
): PageNotice | undefined {
  const [present] = editions;
  if (present === undefined || daysOf(present, tools.today).standing !== 'coming') return undefined;
  const { version } = present.release;
  const words = growthWords(tools.speech).history;
  const today = editions.find((edition) => daysOf(edition, tools.today).standing === 'counts');
  if (today === undefined) return { text: words.comingAlone(version, present.from, tools.speech.names.ladder) };
  const { release, isOwn } = today;
  const named = isOwn
    ? words.versionInText(release.version)
    : words.ofLadderInText(release.entry.data.title, release.version);
  return {
    text: words.coming(version, present.from, named),
    link: wholeLink(today, ladder, tools),
  };
}
