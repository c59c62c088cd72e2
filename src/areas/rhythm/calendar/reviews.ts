/** What each ritual looks at, and what of all that should be looked at no ritual does. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { REVIEWABLE } from '../ritual/schema.ts';
import { ritualLabel } from './frame.ts';

/** What is read as a whole where an agenda shows one of its lists, because nobody names each debt in `reviews`; and where it is. */
const REGISTERS = [
  ['debt', '/debt/'],
  ['risk', '/risks/'],
  ['decision', '/decisions/'],
] as const;

export type ReviewsBody = ReturnType<typeof reviewsBody>;

export function reviewsBody(rituals: readonly Entry<'ritual'>[], tools: PageTools) {
  const link = (entry: Entry) => ({ label: entry.data.title, href: tools.address(entry) });
  const looks = rituals.map((ritual) => {
    const registers = registersIn(ritual, tools);
    const whole = new Set<string>(registers.map(({ kind }) => kind));
    const single = reviewedIn(ritual, tools).filter(({ kind }) => !whole.has(kind));
    return {
      ritual,
      links: [...registers.map(({ page }) => page), ...single.map(link)],
      seen: [...registers.flatMap(({ kind }) => tools.view.entriesOf(kind)), ...single],
    };
  });
  const seen = new Set(looks.flatMap((look) => look.seen.map(entryKey)));
  const kinds = Map.groupBy(tools.view.entries.filter(isReviewable), (entry) => tools.kindLabel(entry).many);
  return {
    reviewed: looks.flatMap(({ ritual, links }) =>
      links.length === 0 ? [] : [{ ritual: ritualLabel(ritual, tools), links }],
    ),
    nothing: looks.flatMap(({ ritual, links }) => (links.length === 0 ? [ritualLabel(ritual, tools)] : [])),
    kinds: [...kinds].map(([label, entries]) => ({
      label,
      total: entries.length,
      unreviewed: entries.filter((entry) => !seen.has(entryKey(entry))).map(link),
    })),
  };
}

/** The registers of which its agenda shows a list. */
function registersIn({ data: { agenda } }: Entry<'ritual'>, tools: PageTools) {
  const shown = tools.kindsOn(...agenda.flatMap(({ shows }) => shows));
  return REGISTERS.flatMap(([kind, href]) => {
    const [entry] = tools.view.entriesOf(kind);
    return entry === undefined || !shown.includes(kind)
      ? []
      : [{ kind, page: { label: tools.kindLabel(entry).many, href } }];
  });
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
