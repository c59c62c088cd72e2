/** The page of an outcome: what gets better for whom, its key results, and what they wait for. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml } from '#model/html.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections } from '#site/kit/sections.ts';
import { periodInWords } from '../period/period-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { DISCIPLINES, SUPPORTED_KINDS } from './schema.ts';
import { outcomeSections } from './sections.ts';

export function outcomePages(outcome: Entry<'outcome'>, tools: PageTools): readonly PageDraft[] {
  const body = outcomeBody(outcome, tools);
  return [mainPage(outcome, body, [...headingsOf(body.sections), ...proseHeadings(outcome)])];
}

export type OutcomeBody = ReturnType<typeof outcomeBody>;

function outcomeBody(outcome: Entry<'outcome'>, tools: PageTools) {
  const { data } = outcome;
  const { speech } = tools;
  const words = directionWords(speech).outcome;
  const inline = (text: string) => tools.inline(text, outcome);
  return {
    why: inline(data.why),
    customerImpact: inline(data.customerImpact),
    facts: [
      { label: words.facts.period, html: escapeHtml(periodInWords(data.period, speech)) },
      { label: words.facts.horizon, html: escapeHtml(words.horizons[data.horizon]) },
      ...DISCIPLINES.map((discipline) => ({
        label: words.disciplines[discipline],
        links: tools.links([data.owners[discipline]], 'role', 'team'),
      })),
      { label: words.facts.team, links: tools.links([data.team], 'team') },
      { label: words.facts.supports, links: tools.links(data.supports, ...SUPPORTED_KINDS) },
    ],
    keyResults: data.keyResults.map(({ id, text, metric, baseline, target }) => ({
      id,
      text: inline(text),
      metric: tools.link(metric, 'metric'),
      baseline: speech.number(baseline),
      target: speech.number(target),
    })),
    text: tools.body(outcome),
    sections: shownSections(
      outcomeSections,
      data,
      {
        ended: false,
        checkIn: false,
        milestones: false,
        dependsOn: false,
        risks: false,
        notDoing: false,
        serves: false,
        served: false,
      },
      words.sections,
    ),
  };
}
