/** The page of one level: what it is, what it asks for, and what is new against the level below. */
import type { PageTools } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import type { MoveLink } from '../move/move-links.ts';
import type { ExpectationView } from '../expectation/shown-expectation.ts';
import { dimensionText } from './dimension-text.ts';
import { disciplineDifference } from '../overview/discipline-difference.ts';
import { placeGroups } from '../composition/groups.ts';
import { equalsOf } from './level-address.ts';
import { askedAt, levelAbove, levelBelow, levelsOf, stillAskedAt } from './order.ts';
import { proficiencySteps, skillsNeeded, type SkillNeed } from '../skills/proficiency.ts';
import type { Expectation, Ladder, Level } from '../ladder/schema.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { disciplineAnchor, groupAnchor, levelLink, matrixHref } from '../ladder/addresses.ts';
import { waysToGrow } from '../plan/grow.ts';
import { isDrawn, radarOf } from './radar.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

export const levelSections = {
  glance: { id: 'at-a-glance' },
  bands: { id: 'bands' },
  expected: { id: 'what-is-expected' },
  disciplines: { id: 'in-disciplines' },
  stillExpected: { id: 'still-expected' },
  avoid: { id: 'what-to-avoid' },
  skills: { id: 'skills' },
  moves: { id: 'moves' },
} satisfies Sections<Level>;

export type LevelBody = ReturnType<typeof levelBody>;

export function levelBody(level: Level, reading: Reading, moves: readonly MoveLink[], tools: PageTools) {
  const { entry, data, explainedOf: viewOf } = reading;
  const inline = (text: string) => tools.explained(text, entry);
  const below = levelBelow(data, level);
  const above = levelAbove(data, level);
  const link = (each: Level) => levelLink({ ladder: entry, level: each }, tools);
  const asked = askedAt(data, level).map((expectation) => ({
    expectation,
    view: { ...viewOf(expectation), alsoAt: below && expectation.levels.includes(below.id) ? below.label : undefined },
  }));
  const needs = skillsNeeded(data, level);
  const views = asked.map((each) => each.view);
  const radar = radarOf(below === undefined ? [level] : [below, level], data);
  const body = {
    track: data.tracks.find((track) => track.id === level.track)?.label ?? level.track,
    tagline: level.tagline && inline(level.tagline),
    titles: level.titles.map(({ label, discipline }) => ({
      label,
      discipline: data.disciplines.find(({ id }) => id === discipline)?.label,
    })),
    terminal: level.terminal,
    draft: level.status === 'draft',
    steps: levelsOf(data, level.track).map((each) => ({ ...link(each), current: each === level })),
    below: below && link(below),
    above: above && link(above),
    equals: equalsOf({ ladder: entry, level }, tools.view).map((equal) => ({
      ...levelLink(equal, tools),
      ladder: equal.ladder.id === entry.id ? undefined : equal.ladder.data.title,
    })),
    dimensions: dimensionViews(level, below, reading, tools).filter(({ label }) => !isDrawn(radar, label)),
    radar,
    bands: level.bands.map(({ label, definition, tests }) => ({
      label,
      definition: inline(definition),
      tests: tests.map(inline),
    })),
    growth: below && growth(views, needs),
    groups: groupsOf(reading, asked, tools),
    disciplines: disciplinesOf(level, reading, tools),
    stillAsked: stillAskedAt(data, level).map((expectation) => ({
      ...viewOf(expectation),
      sinceLevel: sinceLevel(expectation, data, level),
    })),
    antiPatterns: views.filter(({ kind }) => kind === 'anti-pattern'),
    skills: needs.flatMap((need) => skillView(need, data, tools)),
    moves,
    waysToGrow: waysToGrow(entry, level, tools),
  };
  const { speech } = tools;
  const titles = { ...growthWords(speech).level.sections, skills: speech.names.skill.many };
  const sections = shownSections(
    levelSections,
    level,
    {
      glance: body.dimensions.length > 0 || radar !== undefined,
      bands: body.bands.length > 0,
      expected: body.groups.length > 0,
      disciplines: body.disciplines.length > 0,
      stillExpected: body.stillAsked.length > 0,
      avoid: body.antiPatterns.length > 0,
      skills: body.skills.length > 0,
      moves: moves.length > 0,
    },
    titles,
  );
  return { ...body, sections };
}

export function levelContents({ sections, groups, disciplines }: LevelBody): readonly Heading[] {
  const inside = new Map([
    [levelSections.expected.id, groups.map(({ heading }) => heading)],
    [levelSections.disciplines.id, disciplines.map(({ heading }) => heading)],
  ]);
  return headingsOf(sections).flatMap((heading) => [heading, ...(inside.get(heading.id) ?? [])]);
}

interface LevelExpectation extends ExpectationView {
  /** The level below, where it asks for the same. */
  readonly alsoAt: string | undefined;
}

interface Asked {
  readonly expectation: Expectation;
  readonly view: LevelExpectation;
}

function groupsOf({ entry, data }: Reading, asked: readonly Asked[], tools: PageTools) {
  const byId = new Map(data.groups.map((group) => [group.id, group]));
  const trailOf = (groupId: string | undefined, depth: number): readonly string[] => {
    const group = groupId === undefined || depth === 0 ? undefined : byId.get(groupId);
    return group === undefined ? [] : [...trailOf(group.parent, depth - 1), group.label];
  };
  return placeGroups(data.groups).flatMap(({ group, depth }) => {
    const expectations = asked
      .filter(({ expectation }) => expectation.group === group.id && expectation.kind !== 'anti-pattern')
      .map((each) => each.view);
    if (expectations.length === 0) return [];
    return [
      {
        heading: { depth: 3, id: groupAnchor(group.id), text: group.label },
        trail: trailOf(group.parent, depth),
        summary: group.summary && tools.explained(group.summary, entry),
        expectations,
      },
    ];
  });
}

/** What disciplines ask beside or instead of what everyone is asked: those that have something to say of the level. */
function disciplinesOf(level: Level, reading: Reading, tools: PageTools) {
  const { entry, everyone, disciplines, explainedOf: viewOf } = reading;
  return disciplines.flatMap(({ discipline, ladder, explainedOf: viewThere }) => {
    const { added, reworded, leftOut } = disciplineDifference(everyone, ladder, discipline.overrides, level);
    if (added.length + reworded.length + leftOut.length === 0) return [];
    return [
      {
        heading: { depth: 3, id: disciplineAnchor(discipline.id), text: discipline.label },
        matrixHref: matrixHref(entry, tools, discipline),
        added: added.map(viewThere),
        reworded: reworded.map(({ expectation }) => viewThere(expectation)),
        leftOut: leftOut.map(({ expectation, override }) => ({
          id: expectation.id,
          text: viewOf(expectation).text,
          reason: override && tools.explained(override.reason, entry),
        })),
      },
    ];
  });
}

function dimensionViews(level: Level, below: Level | undefined, { entry, data }: Reading, tools: PageTools) {
  return data.dimensions.flatMap((dimension) => {
    const now = dimensionText(data, dimension, level);
    if (now === undefined) return [];
    const before = below && dimensionText(data, dimension, below);
    return [
      {
        label: dimension.label,
        now: tools.explained(now, entry),
        before: before === undefined || before === now ? undefined : tools.explained(before, entry),
      },
    ];
  });
}

/** What is new against the level below, counted. */
function growth(asked: readonly LevelExpectation[], needs: readonly SkillNeed[]) {
  const fresh = asked.filter((view) => view.alsoAt === undefined && view.kind !== 'anti-pattern');
  return {
    newExpectations: fresh.length,
    newResponsibilities: fresh.filter((view) => view.kind === 'responsibility').length,
    newSkills: needs.filter((need) => need.change === 'new').length,
    raisedSkills: needs.filter((need) => need.change === 'raised').length,
  };
}

/** The highest level below that asks for it by name. */
function sinceLevel(expectation: Expectation, ladder: Ladder, level: Level): string {
  const lower = levelsOf(ladder, level.track).filter(
    (each) => each.rank < level.rank && expectation.levels.includes(each.id),
  );
  return lower.at(-1)?.label ?? '';
}

function skillView(need: SkillNeed, ladder: Ladder, tools: PageTools) {
  const steps = proficiencySteps(ladder);
  const step = need.step && { label: need.step.label, number: steps.indexOf(need.step) + 1 };
  const skill = tools.link(need.skill, 'skill');
  return { skill, step, of: steps.length, before: need.before?.label, change: need.change };
}
