/** The main page of a ladder: what it is, how to read it, its levels as a picture, how one is promoted, and the ways on. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Heading } from '#model/rich-text.ts';
import { headingsOf, shownSections } from '#site/kit/sections.ts';
import { proseHeadings } from '#site/kit/main-page.ts';
import { byGroup } from '../expectation/by-group.ts';
import { dimensionText } from '../level/dimension-text.ts';
import { disciplineDifference } from './discipline-difference.ts';
import { placeGroups } from '../composition/groups.ts';
import { exportLinks } from '../export/index.ts';
import { levelsOf } from '../level/order.ts';
import { proficiencySteps, skillsOf } from '../skills/proficiency.ts';
import {
  COMPARE_PATH,
  COVERAGE_PATH,
  EXPECTATIONS_PATH,
  MOVES_PATH,
  RESPONSIBILITIES_PATH,
  SKILLS_PATH,
} from '../ladder/paths.ts';
import { groupAnchor, levelLink, matrixHref } from '../ladder/addresses.ts';
import { disciplinePacketsLink } from '../calibration/discipline-calibration.ts';
import { movesFrom } from '../move/move-links.ts';
import { planHref } from '../plan/grow.ts';
import { overviewSections } from './overview-sections.ts';
import { pictureView } from './picture-model.ts';
import { promotionView } from './promotion.ts';
import type { Expectation } from '../ladder/schema.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

export type OverviewBody = ReturnType<typeof overview>;

export function overview(reading: Reading, moves: number, tools: PageTools) {
  const { entry, data } = reading;
  const { version, effectiveFrom, supersedes, guidance } = data;
  const inline = (text: string) => tools.explained(text, entry);
  return {
    text: tools.body(entry),
    version,
    effectiveFrom,
    supersedes: tools.link(supersedes, 'ladder'),
    shares: tools.links(data.extends, 'ladder', 'behaviours'),
    matrixHref: matrixHref(entry, tools),
    planHref: planHref(entry),
    expectations: reading.all.length,
    notice: guidance.notice && inline(guidance.notice),
    picture: pictureView(reading, tools),
    waysOn: waysOn(reading, moves, tools),
    downloads: exportLinks(entry, tools),
    dimensions: dimensionTable(reading, tools),
    groups: groupViews(reading, tools),
    disciplines: disciplineViews(reading, tools),
    promotion: promotionView(data, entry, tools),
    points: pointsView(reading, tools),
    myths: guidance.myths.map(({ claim, reality }) => ({ claim: inline(claim), reality: inline(reality) })),
    questions: guidance.faq.map(({ question, answer }) => ({ question: inline(question), answer: inline(answer) })),
    sections: shownSections(overviewSections, data, {}, growthWords(tools.speech).overview.sections),
  };
}

/** The levels come first, its own prose after the section that says how to read them. */
export function overviewContents({ entry }: Reading, { sections }: OverviewBody): readonly Heading[] {
  const { levels, waysOn, reading, ...further } = sections;
  return [...headingsOf({ levels, waysOn, reading }), ...proseHeadings(entry), ...headingsOf(further)];
}

/** Further pages, each told by the question it answers. */
function waysOn({ entry, data, all }: Reading, moves: number, tools: PageTools) {
  const to = (path: string) => `${tools.address(entry)}${path}`;
  const hasSkills = skillsOf(data).length > 0;
  const hasResponsibilities = all.some(({ kind }) => kind === 'responsibility');
  const words = growthWords(tools.speech).overview.ways;
  const { skill } = tools.speech.names;
  const ways = [
    moves > 0 && { ...words.moves, href: to(MOVES_PATH) },
    data.levels.length > 1 && { ...words.compare, href: to(COMPARE_PATH) },
    all.length > 0 && { ...words.expectations, href: to(EXPECTATIONS_PATH) },
    hasSkills && {
      label: words.skills.label(skill),
      href: to(SKILLS_PATH),
      question: words.skills.question(skill),
    },
    hasSkills &&
      hasResponsibilities && {
        label: words.responsibilities.label(skill),
        href: to(RESPONSIBILITIES_PATH),
        question: words.responsibilities.question,
      },
    { ...words.coverage, href: to(COVERAGE_PATH) },
  ];
  return ways.filter((way) => way !== false);
}

function dimensionTable({ entry, data }: Reading, tools: PageTools) {
  const { dimensions, tracks } = data;
  if (dimensions.length === 0) return undefined;
  return {
    columns: dimensions.map((dimension) => dimension.label),
    tracks: tracks.map((track) => ({
      label: track.label,
      levels: levelsOf(data, track.id).map((level) => ({
        level: levelLink({ ladder: entry, level }, tools),
        values: dimensions.map((dimension) => {
          const text = dimensionText(data, dimension, level);
          return text === undefined ? null : tools.inline(text, entry);
        }),
      })),
    })),
  };
}

function groupViews({ entry, whole }: Reading, tools: PageTools) {
  const filled = byGroup(whole.groups, whole.expectations);
  return placeGroups(whole.groups).map(({ group, depth }) => {
    const inside = filled.find((each) => each.group === group);
    return {
      label: group.label,
      href: inside && `${tools.address(entry)}${EXPECTATIONS_PATH}#${groupAnchor(group.id)}`,
      depth,
      summary: group.summary && tools.explained(group.summary, entry),
      ...counted(inside?.expectations ?? []),
    };
  });
}

/** Demands, and habits to avoid apart from them. */
function counted(expectations: readonly Expectation[]) {
  const avoid = expectations.filter(({ kind }) => kind === 'anti-pattern').length;
  return { demands: expectations.length - avoid, avoid };
}

function disciplineViews(reading: Reading, tools: PageTools) {
  const { entry, everyone, disciplines } = reading;
  return disciplines.map(({ discipline, ladder }) => {
    const { added, ...other } = disciplineDifference(everyone, ladder, discipline.overrides);
    const reworded = counted(other.reworded.map(({ expectation }) => expectation));
    const leftOut = counted(other.leftOut.map(({ expectation }) => expectation));
    return {
      label: discipline.label,
      matrixHref: matrixHref(entry, tools, discipline),
      summary: discipline.summary && tools.explained(discipline.summary, entry),
      added: counted(added).demands,
      reworded: reworded.demands,
      leftOut: leftOut.demands,
      // In whichever way they differ.
      avoid: counted(added).avoid + reworded.avoid + leftOut.avoid,
      packets: disciplinePacketsLink(entry, discipline, tools).href,
      moves: movesFrom(discipline, reading, tools),
    };
  });
}

function pointsView({ entry, data }: Reading, tools: PageTools) {
  const { pointsModel } = data;
  if (pointsModel === undefined) return undefined;
  const level = (id: string | undefined) => levelById(entry, id, tools);
  return {
    steps: proficiencySteps(data).flatMap(({ id, label }) => {
      const points = pointsModel.points[id];
      return points === undefined ? [] : [{ label, points }];
    }),
    thresholds: pointsModel.thresholds.map(({ min, level: id, title }) => ({ min, level: level(id), title })),
  };
}

function levelById(ladder: Entry<'ladder'>, id: string | undefined, tools: PageTools): Link | undefined {
  const level = ladder.data.levels.find((each) => each.id === id);
  return level && levelLink({ ladder, level }, tools);
}
