/** What each ritual looks at, and what of all that should be looked at no ritual does. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { REVIEWABLE } from '../ritual/schema.ts';
import { ritualLabel } from './frame.ts';

export type ReviewsBody = ReturnType<typeof reviewsBody>;

export function reviewsBody(rituals: readonly Entry<'ritual'>[], tools: PageTools) {
  const link = (entry: Entry) => ({ label: entry.data.title, href: tools.address(entry) });
  const looks = rituals.map((ritual) => ({ ritual, reviewed: reviewedIn(ritual, tools) }));
  const seen = new Set(looks.flatMap(({ reviewed }) => reviewed.map(entryKey)));
  const kinds = Map.groupBy(tools.view.entries.filter(isReviewable), (entry) => tools.kindLabel(entry).many);
  return {
    reviewed: looks.flatMap(({ ritual, reviewed }) =>
      reviewed.length === 0 ? [] : [{ ritual: ritualLabel(ritual, tools), links: reviewed.map(link) }],
    ),
    nothing: looks.flatMap(({ ritual, reviewed }) => (reviewed.length === 0 ? [ritualLabel(ritual, tools)] : [])),
    kinds: [...kinds].map(([label, entries]) => ({
      label,
      total: entries.length,
      unreviewed: entries.filter((entry) => !seen.has(entryKey(entry))).map(link),
    })),
  };
}

/** Said by the ritual, or by what it looks at: a metric names the rituals in which it is read. */
function reviewedIn(ritual: Entry<'ritual'>, { view }: PageTools): readonly Entry[] {
  const own = view.references
    .filter(({ from, path }) => entryKey(from) === entryKey(ritual) && path[0] === 'reviews')
    .map(({ to }) => to);
  const theirs = view
    .referencesTo(ritual)
    .filter(({ path }) => path[0] === 'reviewedIn')
    .map(({ from }) => from);
  return [...new Map([...own, ...theirs].filter(isReviewable).map((entry) => [entryKey(entry), entry])).values()];
}

/** What is laid to rest needs nobody's eyes. */
function isReviewable({ kind, data }: Entry): boolean {
  return (REVIEWABLE as readonly string[]).includes(kind) && data.status !== 'archived';
}
