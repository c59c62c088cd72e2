/** The page of an experiment: what was expected, what is done, what the number does, and what came of it. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { periodInWords } from '../period/period-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { focusOf, othersOn } from './neighbours.ts';
import { progressView } from './progress-view.ts';
import type { Experiment } from './schema.ts';
import { standingView } from './standing-view.ts';

export const experimentSections = {
  learned: { id: 'learned', when: ({ learned }) => learned !== undefined },
  next: { id: 'next', when: ({ next }) => next !== undefined },
  progress: { id: 'progress' },
  why: { id: 'why', when: () => true },
  change: { id: 'change', when: () => true },
  others: { id: 'others' },
} satisfies Sections<Experiment>;

export function experimentPages(experiment: Entry<'experiment'>, tools: PageTools): readonly PageDraft[] {
  const body = experimentBody(experiment, tools);
  return [mainPage(experiment, body, [...headingsOf(body.sections), ...proseHeadings(experiment)])];
}

export type ExperimentBody = ReturnType<typeof experimentBody>;

function experimentBody(experiment: Entry<'experiment'>, tools: PageTools) {
  const { data } = experiment;
  const { speech, today } = tools;
  const words = directionWords(speech).experiment;
  const inline = (text: string) => tools.explained(text, experiment);
  const progress = progressView(experiment, tools);
  const others = othersOn(experiment, tools);
  return {
    standing: standingView(data, tools),
    /** Whether it is the one its team gives its attention to, or which one is. */
    focus: focusOf(experiment, tools),
    hypothesis: inline(data.hypothesis),
    facts: [
      { label: words.facts.quarter, html: escapeHtml(periodInWords(data.quarter, speech)) },
      { label: speech.names.team.one, links: tools.links([data.team], 'team') },
      { label: speech.names.metric.one, links: tools.links([data.metric], 'metric') },
      { label: speech.names.outcome.one, links: tools.links([data.outcome], 'outcome') },
      {
        label: data.started > today ? words.facts.begins : words.facts.began,
        html: escapeHtml(speech.day(data.started)),
      },
      { label: data.ends < today ? words.facts.ended : words.facts.ends, html: escapeHtml(speech.day(data.ends)) },
    ],
    learned: data.learned && inline(data.learned),
    next: data.next && inline(data.next),
    progress,
    why: inline(data.why),
    change: inline(data.change),
    others,
    text: tools.body(experiment),
    sections: shownSections(
      experimentSections,
      data,
      { progress: progress !== undefined && data.started <= today, others: others.length > 0 },
      words.sections,
    ),
  };
}
