/** The page of an experiment: what was expected, what is done, and what came of it. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Experiment } from './schema.ts';

export const experimentSections = {
  learned: { id: 'learned', when: ({ learned }) => learned !== undefined },
  next: { id: 'next', when: ({ next }) => next !== undefined },
  why: { id: 'why', when: () => true },
  change: { id: 'change', when: () => true },
} satisfies Sections<Experiment>;

export function experimentPages(experiment: Entry<'experiment'>, tools: PageTools): readonly PageDraft[] {
  const body = experimentBody(experiment, tools);
  return [mainPage(experiment, body, [...headingsOf(body.sections), ...proseHeadings(experiment)])];
}

export type ExperimentBody = ReturnType<typeof experimentBody>;

function experimentBody(experiment: Entry<'experiment'>, tools: PageTools) {
  const { data } = experiment;
  const { speech } = tools;
  const words = directionWords(speech).experiment;
  const inline = (text: string) => tools.inline(text, experiment);
  return {
    hypothesis: inline(data.hypothesis),
    result: data.result === undefined ? words.running : words.results[data.result],
    facts: [
      { label: words.facts.quarter, html: escapeHtml(data.quarter) },
      { label: speech.names.team.one, links: tools.links([data.team], 'team') },
      { label: speech.names.metric.one, links: tools.links([data.metric], 'metric') },
      { label: speech.names.outcome.one, links: tools.links([data.outcome], 'outcome') },
      { label: words.facts.started, html: escapeHtml(speech.day(data.started)) },
      { label: words.facts.ends, html: escapeHtml(speech.day(data.ends)) },
    ],
    why: inline(data.why),
    change: inline(data.change),
    learned: data.learned && inline(data.learned),
    next: data.next && inline(data.next),
    text: tools.body(experiment),
    sections: shownSections(experimentSections, data, {}, words.sections),
  };
}
