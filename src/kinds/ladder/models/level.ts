/** The page of one level: what it is, what it asks for, and what is new against the level below. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import type { Growth, LevelBody, LevelExpectation, LevelGroup, SkillView } from '../bodies.ts';
import { dimensionText } from '../derive/dimension-text.ts';
import { placeGroups } from '../derive/groups.ts';
import { equalsOf } from '../derive/level-address.ts';
import { askedAt, levelAbove, levelBelow, levelsOf, stillAskedAt } from '../derive/order.ts';
import { proficiencySteps, skillsNeeded, type SkillNeed } from '../derive/proficiency.ts';
import type { Expectation, Level } from '../schema.ts';
import { HEADINGS, LEVEL_SECTIONS, type LevelSection } from '../sections.ts';
import { groupAnchor, levelLink } from './addresses.ts';
import type { ViewOf } from './expectation.ts';
import { waysToGrow } from './grow.ts';

export function levelBody(level: Level, ladder: Entry<'ladder'>, viewOf: ViewOf, tools: PageTools): LevelBody {
  const { data } = ladder;
  const below = levelBelow(data, level);
  const above = levelAbove(data, level);
  const link = (each: Level) => levelLink({ ladder, level: each }, tools);
  const asked = askedAt(data, level).map((expectation) => ({
    expectation,
    view: { ...viewOf(expectation), alsoAt: below && expectation.levels.includes(below.id) ? below.label : undefined },
  }));
  const needs = skillsNeeded(data, level);
  return {
    ladder: { label: data.title, href: tools.address(ladder) },
    track: data.tracks.find((track) => track.id === level.track)?.label ?? level.track,
    tagline: level.tagline && tools.inline(level.tagline, ladder),
    titles: level.titles.map((title) => title.label),
    terminal: level.terminal,
    draft: level.status === 'draft',
    steps: levelsOf(data, level.track).map((each) => ({ ...link(each), current: each === level })),
    below: below && link(below),
    above: above && link(above),
    equals: equalsOf({ ladder, level }, tools.view).map((equal) => ({
      ...levelLink(equal, tools),
      ladder: equal.ladder.id === ladder.id ? undefined : equal.ladder.data.title,
    })),
    dimensions: dimensionViews(level, below, ladder, tools),
    growth:
      below &&
      growth(
        asked.map((each) => each.view),
        needs,
        link(below),
      ),
    groups: groupsOf(ladder, asked, tools),
    stillAsked: stillAskedAt(data, level).map((expectation) => ({
      ...viewOf(expectation),
      since: sinceLevel(expectation, ladder, level),
    })),
    antiPatterns: asked.filter(({ expectation }) => expectation.kind === 'anti-pattern').map((each) => each.view),
    skills: needs.flatMap((need) => skillView(need, ladder, tools)),
    waysToGrow: waysToGrow(ladder, level, tools),
  };
}

export function levelContents(body: LevelBody): readonly Heading[] {
  const filled: Readonly<Record<LevelSection, boolean>> = {
    'at-a-glance': body.dimensions.length > 0,
    'what-is-expected': body.groups.length > 0,
    'still-expected': body.stillAsked.length > 0,
    'what-to-avoid': body.antiPatterns.length > 0,
    skills: body.skills.length > 0,
  };
  const inside: Partial<Record<LevelSection, readonly Heading[]>> = {
    'what-is-expected': body.groups.map((group) => group.heading),
  };
  return LEVEL_SECTIONS.filter((id) => filled[id]).flatMap((id) => [
    { depth: 2, id, text: HEADINGS[id] },
    ...(inside[id] ?? []),
  ]);
}

interface Asked {
  readonly expectation: Expectation;
  readonly view: LevelExpectation;
}

function groupsOf(ladder: Entry<'ladder'>, asked: readonly Asked[], tools: PageTools): readonly LevelGroup[] {
  const byId = new Map(ladder.data.groups.map((group) => [group.id, group]));
  const trailOf = (groupId: string | undefined, depth: number): readonly string[] => {
    const group = groupId === undefined || depth === 0 ? undefined : byId.get(groupId);
    return group === undefined ? [] : [...trailOf(group.parent, depth - 1), group.label];
  };
  return placeGroups(ladder.data.groups).flatMap(({ group, depth }) => {
    const expectations = asked
      .filter(({ expectation }) => expectation.group === group.id && expectation.kind !== 'anti-pattern')
      .map((each) => each.view);
    if (expectations.length === 0) return [];
    return [
      {
        heading: { depth: 3, id: groupAnchor(group.id), text: group.label },
        trail: trailOf(group.parent, depth),
        summary: group.summary && tools.inline(group.summary, ladder),
        expectations,
      },
    ];
  });
}

function dimensionViews(
  level: Level,
  below: Level | undefined,
  ladder: Entry<'ladder'>,
  tools: PageTools,
): LevelBody['dimensions'] {
  return ladder.data.dimensions.flatMap((dimension) => {
    const now = dimensionText(ladder.data, dimension, level);
    if (now === undefined) return [];
    const before = below && dimensionText(ladder.data, dimension, below);
    return [
      {
        label: dimension.label,
        now: tools.inline(now, ladder),
        before: before === undefined || before === now ? undefined : tools.inline(before, ladder),
      },
    ];
  });
}

function growth(asked: readonly LevelExpectation[], needs: readonly SkillNeed[], from: Growth['from']): Growth {
  const fresh = asked.filter((view) => view.alsoAt === undefined && view.kind !== 'anti-pattern');
  return {
    from,
    newExpectations: fresh.length,
    newResponsibilities: fresh.filter((view) => view.kind === 'responsibility').length,
    newSkills: needs.filter((need) => need.change === 'new').length,
    raisedSkills: needs.filter((need) => need.change === 'raised').length,
  };
}

/** The highest level below that asks for it by name. */
function sinceLevel(expectation: Expectation, ladder: Entry<'ladder'>, level: Level): string {
  const lower = levelsOf(ladder.data, level.track).filter(
    (each) => each.rank < level.rank && expectation.levels.includes(each.id),
  );
  return lower.at(-1)?.label ?? '';
}

function skillView(need: SkillNeed, ladder: Entry<'ladder'>, tools: PageTools): readonly SkillView[] {
  const skill = tools.link(need.skill, 'skill');
  if (skill === undefined) return [];
  const steps = proficiencySteps(ladder.data);
  const step = need.step && { label: need.step.label, number: steps.indexOf(need.step) + 1 };
  return [{ skill, step, of: steps.length, before: need.before?.label, change: need.change }];
}
