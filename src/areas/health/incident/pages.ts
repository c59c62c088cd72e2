/** The page of an incident: whom it hurt and for how long, what happened, what made it possible, and what is done about it. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import { incidentActionViews } from './actions.ts';
import { incidentFacts } from './facts.ts';
import { relationsOf } from './relations.ts';
import type { Incident } from './schema.ts';
import { timelineView } from './timeline-view.ts';

export const incidentSections = {
  timeline: { id: 'timeline', when: () => true },
  factors: { id: 'contributing-factors', when: () => true },
  surprises: { id: 'surprises', when: ({ surprises }) => surprises.length > 0 },
  wentWell: { id: 'what-went-well', when: ({ wentWell }) => wentWell.length > 0 },
  difficult: { id: 'what-was-difficult', when: ({ difficult }) => difficult.length > 0 },
  lucky: { id: 'where-we-were-lucky', when: ({ lucky }) => lucky.length > 0 },
  actions: { id: 'actions', when: ({ actions }) => actions.length > 0 },
  recurrences: { id: 'recurrences' },
  debt: { id: 'debt' },
} satisfies Sections<Incident>;

export function incidentPages(incident: Entry<'incident'>, tools: PageTools): readonly PageDraft[] {
  const body = incidentBody(incident, tools);
  return [mainPage(incident, body, [...headingsOf(body.sections), ...proseHeadings(incident)])];
}

export type IncidentBody = ReturnType<typeof incidentBody>;

function incidentBody(incident: Entry<'incident'>, tools: PageTools) {
  const { data } = incident;
  const words = healthWords(tools.speech).incident;
  const relations = relationsOf(incident, tools);
  const inline = (text: string) => tools.explained(text, incident);
  return {
    severity: data.severity,
    impact: inline(data.impact),
    facts: incidentFacts(incident, tools),
    timeline: timelineView(incident, tools),
    factors: data.contributingFactors.map(({ kind, text }) => ({ label: words.factors[kind], text: inline(text) })),
    learned: {
      surprises: data.surprises.map(inline),
      wentWell: data.wentWell.map(inline),
      difficult: data.difficult.map(inline),
      lucky: data.lucky.map(inline),
    },
    actions: incidentActionViews(incident, tools),
    relations,
    text: tools.body(incident),
    sections: shownSections(
      incidentSections,
      data,
      { recurrences: relations.earlier.length + relations.later.length > 0, debt: relations.debt.length > 0 },
      words.sections,
    ),
  };
}
