/** The page of an experiment: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Experiment } from './schema.ts';

export const experimentSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Experiment>;

export function experimentPages(experiment: Entry<'experiment'>, tools: PageTools): readonly PageDraft[] {
  const body = experimentBody(experiment, tools);
  return [mainPage(experiment, body, [...headingsOf(body.sections), ...proseHeadings(experiment)])];
}

export type ExperimentBody = ReturnType<typeof experimentBody>;

function experimentBody(experiment: Entry<'experiment'>, tools: PageTools) {
  const { statement, points } = experiment.data;
  const inline = (text: string) => tools.inline(text, experiment);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(experiment),
    sections: shownSections(experimentSections, experiment.data, {}, directionWords(tools.speech).experiment.sections),
  };
}
