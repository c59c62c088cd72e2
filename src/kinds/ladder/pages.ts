/** The pages of a ladder: its overview, its matrix, and one for each level. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { LevelBody } from './bodies.ts';
import { orderedLevels } from './derive/order.ts';
import { compose } from './derive/compose.ts';
import { calibrationPages } from './models/calibration.ts';
import { levelPath } from './models/addresses.ts';
import { expectationViews } from './models/expectation.ts';
import { levelBody, levelContents } from './models/level.ts';
import { matrixBody } from './models/matrix.ts';
import { overview, overviewContents } from './models/overview.ts';
import { historyPages } from './history/pages.ts';
import { MATRIX_PATH } from './sections.ts';

export function ladderPages(ladder: Entry<'ladder'>, tools: PageTools): readonly PageDraft[] {
  const { title, summary } = ladder.data;
  const viewOf = expectationViews(ladder, tools);
  return [
    {
      template: 'entry',
      path: '',
      title,
      description: summary,
      body: overview(ladder, tools),
      contents: overviewContents(ladder),
    },
    {
      template: 'matrix',
      path: MATRIX_PATH,
      title: `${title}: the matrix`,
      description: `What each group expects at each level of the ${lowerFirst(title)}.`,
      body: matrixBody(ladder, viewOf, tools),
      contents: [],
    },
    ...orderedLevels(ladder.data).map((level): PageDraft<LevelBody> => {
      const own = levelBody(level, ladder, viewOf, tools);
      return {
        template: 'level',
        path: levelPath(level.id),
        title: level.label,
        description: level.tagline ?? summary,
        body: own,
        contents: levelContents(own),
      };
    }),
    ...calibrationPages(compose(ladder, tools.view), tools),
    ...historyPages(ladder, tools),
  ];
}

/** A title in the middle of a sentence; one that begins with an acronym stays as it is. */
function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
