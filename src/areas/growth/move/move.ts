/** The page of one move: what is added, deepened, goes on and falls away, and what to gather before one makes it. */
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import { groupsAsking } from '../expectation/by-group.ts';
import type { PlacedLevel } from '../level/level-address.ts';
import { move, moveApart, type MoveApart, type Side } from './difference.ts';
import type { LegalMove } from './moves.ts';
import type { Expectation } from '../ladder/schema.ts';
import { shownSections, type Sections } from '#site/kit/sections.ts';
import { compareHref, disciplineAnchor, levelLink, moveHref } from '../ladder/addresses.ts';
import { countsOf, dimensionChanges, hasChanges, skillChanges, viewChanges } from './move-parts.ts';
import { moveLink } from './move-links.ts';
import { promotionView } from '../overview/promotion.ts';
import { isDrawn, radarOf } from '../level/radar.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

const moveSections = {
  added: { id: 'added' },
  deepened: { id: 'deepened' },
  reworded: { id: 'reworded' },
  continuing: { id: 'continuing' },
  dropped: { id: 'dropped' },
  avoid: { id: 'avoid' },
  disciplines: { id: 'in-disciplines' },
  dimensions: { id: 'dimensions' },
  skills: { id: 'skills' },
  evidence: { id: 'evidence' },
  others: { id: 'other-moves' },
} satisfies Sections<LegalMove>;

/** In the words of what the move is. */
function titlesOf({ kind, from, to }: LegalMove, { speech }: PageTools) {
  const { notNamed, ...titles } = growthWords(speech).move.sections(
    from.level.label,
    to.level.label,
    speech.names.skill,
  );
  return kind === 'up' ? { ...titles, dropped: notNamed } : titles;
}

export type MoveBody = ReturnType<typeof moveBody>;

/** A move, with what it changes. */
export interface TakenMove {
  readonly legal: LegalMove;
  readonly from: Reading;
  readonly to: Reading;
  readonly changes: MoveApart;
}

export function takenMove(legal: LegalMove, from: Reading, to: Reading): TakenMove {
  return { legal, from, to, changes: moveApart(sideOf(from, legal.from), sideOf(to, legal.to)) };
}

/** @param others all moves of the ladder that it starts in */
export function moveBody(
  { legal, from, to, changes: { demands, habits } }: TakenMove,
  others: readonly LegalMove[],
  tools: PageTools,
) {
  const sides = { from: sideOf(from, legal.from), to: sideOf(to, legal.to) };
  const [readings, views] = [
    { from, to },
    { from: from.viewOf, to: to.viewOf },
  ];
  const radar = from.entry === to.entry ? radarOf([legal.from.level, legal.to.level], from.data) : undefined;
  const promotion = legal.kind === 'sideways' ? undefined : promotionView(to.data, to.entry, tools);
  const titles = titlesOf(legal, tools);
  const body = {
    kind: legal.kind,
    from: endOf(from, legal.from, tools),
    to: endOf(to, legal.to, tools),
    counts: countsOf({ demands, habits }),
    changes: viewChanges(demands, readings, views, tools),
    // Habits to avoid, which are no demands and stand apart from them.
    avoid: viewChanges(habits, readings, views, tools),
    // Both levels in the table of levels; none across ladders.
    compareHref:
      from.entry === to.entry
        ? `${compareHref(from.entry, tools)}?levels=${legal.from.level.id},${legal.to.level.id}`
        : undefined,
    disciplines: from.entry === to.entry ? disciplinesOf(legal, from) : [],
    dimensions: dimensionChanges(sides, readings, tools).filter(({ label }) => !isDrawn(radar, label)),
    radar,
    skills: skillChanges(sides, tools),
    evidence: evidenceOf([...demands.added, ...demands.deepened.map(({ now }) => now)], to, tools),
    promotion,
    // The promotion of the ladder it leads into, told on its overview.
    promotionHref: to.data.promotion && `${tools.address(to.entry)}#promotion`,
    back: legal.kind === 'sideways' ? backOf(legal, tools) : undefined,
    others: others
      .filter((other) => other.from.level === legal.from.level && other !== legal)
      .map((other) => moveLink(other, tools)),
    // Where single disciplines drop something, and everyone does not.
    droppedTitle: titles.dropped,
  };
  const sections = shownSections(
    moveSections,
    legal,
    {
      added: body.changes.added.length > 0,
      deepened: body.changes.deepened.length > 0,
      reworded: body.changes.reworded.length > 0,
      avoid: hasChanges(habits) || habits.continuing.length > 0,
      continuing: body.changes.continuing.length > 0,
      dropped: body.changes.dropped.length > 0,
      disciplines: body.disciplines.length > 0,
      dimensions: body.dimensions.length > 0 || radar !== undefined,
      skills: body.skills.length > 0,
      evidence: body.evidence.length > 0 || body.promotionHref !== undefined,
      others: body.others.length > 0 || body.back !== undefined,
    },
    titles,
  );
  return { ...body, sections };
}

function sideOf({ data }: Reading, { level }: PlacedLevel): Side {
  return { ladder: data, level };
}

function endOf({ entry, data }: Reading, placed: PlacedLevel, tools: PageTools) {
  const { track, tagline } = placed.level;
  return {
    ...levelLink(placed, tools),
    track: data.tracks.find(({ id }) => id === track)?.label ?? track,
    ladder: { label: data.title, href: tools.address(entry) },
    tagline: tagline && tools.inline(tagline, entry),
  };
}

/** Equals name each other, so the way back has a page as well; one that is said from one side only has none. */
function backOf({ from, to }: LegalMove, tools: PageTools) {
  const address = from.ladder.id === to.ladder.id ? from.level.id : `${from.ladder.id}#${from.level.id}`;
  if (!to.level.equivalentTo.includes(address)) return undefined;
  const label = growthWords(tools.speech).move.fromTo(to.level.label, from.level.label);
  return { label, href: moveHref({ from: to, to: from }, tools) };
}

/** What changes in a discipline beyond what changes for everyone. */
function disciplinesOf(legal: LegalMove, { everyone, disciplines }: Reading) {
  const common = new Map(everyone.data.expectations.map((each) => [each.id, each.text]));
  const isOwn = ({ id, text }: Expectation) => common.get(id) !== text;
  return disciplines.flatMap(({ discipline, ladder, viewOf }) => {
    const { added, deepened, reworded, dropped } = move(
      { ladder: ladder.data, level: legal.from.level },
      { ladder: ladder.data, level: legal.to.level },
    );
    const own = [...added, ...[...deepened, ...reworded].map(({ now }) => now)].filter(isOwn);
    const gone = dropped.filter(isOwn);
    if (own.length + gone.length === 0) return [];
    const heading: Heading = { depth: 3, id: disciplineAnchor(discipline.id), text: discipline.label };
    return [{ heading, added: own.map(viewOf), dropped: gone.map(viewOf) }];
  });
}

/** One place to write for each group in which something is new: nobody has to prove sentences one by one. */
function evidenceOf(asked: readonly Expectation[], { entry, data, viewOf }: Reading, tools: PageTools) {
  return groupsAsking(data.groups, asked).map(({ group, expectations }) => ({
    label: group.label,
    summary: group.summary && tools.inline(group.summary, entry),
    expectations: expectations.map((each) => ({ label: viewOf(each).text, href: viewOf(each).href })),
  }));
}
