/** The pages of a ladder: its overview, one for each level and each move, and those that look at the whole of it in one way. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { compose } from '../composition/compose.ts';
import { legalMoves } from '../move/moves.ts';
import { orderedLevels } from '../level/order.ts';
import { skillsOf } from '../skills/proficiency.ts';
import { disciplineMovePath, levelPath, matrixPath, movePath } from './addresses.ts';
import { calibrationPages } from '../calibration/calibration.ts';
import { catalogueBody, catalogueContents } from '../expectation/catalogue.ts';
import { compareBody } from '../compare/compare.ts';
import { headingsOf } from '#site/kit/sections.ts';
import { coverageBody } from '../coverage/coverage.ts';
import { disciplineMoveBody, disciplineMoveContents } from '../move/discipline-move.ts';
import { levelBody, levelContents } from '../level/level.ts';
import { matrixBody } from '../matrix/matrix.ts';
import { moveBody, takenMove } from '../move/move.ts';
import { moveLink, movesBody, movesContents } from '../move/move-links.ts';
import { overview, overviewContents } from '../overview/overview.ts';
import { editionsOf } from '../history/editions.ts';
import { comingNotice } from '../history/notice.ts';
import { historyPages } from '../history/pages.ts';
import { growthWords } from '../words/growth-words.ts';
import { reader, type Reading } from './reading.ts';
import { responsibilitiesBody } from '../skills/responsibilities.ts';
import { skillsBody } from '../skills/skills.ts';
import {
  COMPARE_PATH,
  COVERAGE_PATH,
  EXPECTATIONS_PATH,
  MOVES_PATH,
  RESPONSIBILITIES_PATH,
  SKILLS_PATH,
} from './paths.ts';

export function ladderPages(ladder: Entry<'ladder'>, tools: PageTools): readonly PageDraft[] {
  const read = reader(tools);
  const reading = read(ladder);
  const { title, summary } = ladder.data;
  const moves = movePages(reading, read, tools);
  const body = overview(reading, moves.length, tools);
  const editions = editionsOf(ladder, tools);
  const notice = comingNotice(ladder, editions, tools);
  const pages: readonly PageDraft[] = [
    {
      template: 'ladder',
      path: '',
      title,
      description: summary,
      body,
      contents: overviewContents(reading, body),
    },
    ...matrixPages(reading, tools),
    ...levelPages(reading, tools),
    ...moves,
    ...disciplineMovePages(reading, tools),
    ...mapPages(reading, tools),
    ...calibrationPages(compose(ladder, tools.view), tools),
    ...historyPages(ladder, editions, tools),
  ];
  // The page of a former version shows its own dates.
  return notice === undefined ? pages : pages.map((page) => (page.template === 'version' ? page : { ...page, notice }));
}

function matrixPages(reading: Reading, tools: PageTools): readonly PageDraft[] {
  const { title } = reading.entry.data;
  const words = growthWords(tools.speech).matrix;
  const inText = tools.speech.inText(title);
  return [
    {
      template: 'matrix',
      path: matrixPath(),
      title: words.title(title),
      description: reading.disciplines.length > 0 ? words.descriptionForEveryone(inText) : words.description(inText),
      body: matrixBody(reading, tools),
      contents: [],
      nav: { label: growthWords(tools.speech).nav.matrix },
    },
    ...reading.disciplines.map((within): PageDraft => ({
      template: 'matrix',
      path: matrixPath(within.discipline),
      title: words.titleFor(title, within.discipline.label),
      description: words.descriptionFor(within.discipline.label, inText),
      body: matrixBody(reading, tools, within),
      contents: [],
    })),
  ];
}

function levelPages(reading: Reading, tools: PageTools): readonly PageDraft[] {
  const moves = legalMoves(reading.entry, tools.view);
  return orderedLevels(reading.data).map((level): PageDraft => {
    const from = moves.filter((move) => move.from.level === level).map((move) => moveLink(move, tools));
    const body = levelBody(level, reading, from, tools);
    return {
      template: 'level',
      path: levelPath(level.id),
      title: level.label,
      description: level.tagline ?? reading.entry.data.summary,
      body,
      contents: levelContents(body),
      nav: { label: level.label, isPart: true },
    };
  });
}

function movePages(
  reading: Reading,
  read: (ladder: Entry<'ladder'>) => Reading,
  tools: PageTools,
): readonly PageDraft[] {
  const moves = legalMoves(reading.entry, tools.view);
  if (moves.length === 0) return [];
  const taken = moves.map((move) => takenMove(move, reading, read(move.to.ladder)));
  const index = movesBody(reading, taken, tools);
  const words = growthWords(tools.speech).move;
  return [
    {
      template: 'moves',
      path: MOVES_PATH,
      title: words.all(reading.entry.data.title),
      description: words.allDescription,
      body: index,
      contents: movesContents(index, tools),
      nav: { label: growthWords(tools.speech).nav.moves },
    },
    ...taken.map((move): PageDraft => {
      const { from, to } = move.legal;
      const { inText } = tools.speech;
      const body = moveBody(move, moves, tools);
      return {
        template: 'move',
        path: movePath(move.legal),
        title: words.fromTo(inText(from.level.label), inText(to.level.label)),
        description: words.description(from.level.label, to.level.label),
        body,
        contents: headingsOf(body.sections),
      };
    }),
  ];
}

function disciplineMovePages(reading: Reading, tools: PageTools): readonly PageDraft[] {
  const { disciplines, entry } = reading;
  const { fromTo, discipline: words } = growthWords(tools.speech).move;
  const ladder = tools.speech.inText(entry.data.title);
  return disciplines.flatMap((from) =>
    disciplines
      .filter((to) => to !== from)
      .map((to): PageDraft => {
        const body = disciplineMoveBody(from, to, reading, tools);
        return {
          template: 'discipline-move',
          path: disciplineMovePath(from.discipline, to.discipline),
          title: fromTo(from.discipline.label, to.discipline.label),
          description: words.description(ladder, from.discipline.label, to.discipline.label),
          body,
          contents: disciplineMoveContents(body),
        };
      }),
  );
}

function mapPages(reading: Reading, tools: PageTools): readonly PageDraft[] {
  const { title } = reading.entry.data;
  const words = growthWords(tools.speech);
  const { ladder, skill } = tools.speech.names;
  const catalogue = catalogueBody(reading, tools);
  const gaps = coverageBody(reading, tools);
  const hasSkills = skillsOf(reading.whole).length > 0;
  const hasResponsibilities = reading.whole.expectations.some(({ kind }) => kind === 'responsibility');
  const pages: readonly (PageDraft | false)[] = [
    {
      template: 'expectations',
      path: EXPECTATIONS_PATH,
      title: words.expectation.all(title),
      description: words.expectation.allDescription,
      body: catalogue,
      contents: catalogueContents(catalogue, tools),
      nav: { label: growthWords(tools.speech).nav.expectations },
    },
    reading.data.levels.length > 1 && {
      template: 'compare',
      path: COMPARE_PATH,
      title: words.compare.title(title),
      description: words.compare.description(skill),
      body: compareBody(reading, tools),
      contents: [],
      nav: { label: growthWords(tools.speech).nav.compare },
    },
    hasSkills && {
      template: 'skills',
      path: SKILLS_PATH,
      title: words.skills.title(title, skill),
      description: words.skills.description(skill),
      body: skillsBody(reading, tools),
      contents: [],
      nav: { label: growthWords(tools.speech).nav.skills(tools.speech.names.skill) },
    },
    hasSkills &&
      hasResponsibilities && {
        template: 'responsibilities',
        path: RESPONSIBILITIES_PATH,
        title: words.skills.responsibilities.title(title, skill),
        description: words.skills.responsibilities.description(skill),
        body: responsibilitiesBody(reading, tools),
        contents: [],
        nav: { label: growthWords(tools.speech).nav.responsibilities },
      },
    {
      template: 'coverage',
      path: COVERAGE_PATH,
      title: words.coverage.title(title),
      description: words.coverage.description(ladder),
      body: gaps,
      contents: headingsOf(gaps.sections),
      nav: { label: growthWords(tools.speech).nav.coverage },
    },
  ];
  return pages.filter((page) => page !== false);
}
