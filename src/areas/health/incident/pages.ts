/** The page of an incident: its statement, what follows from it, and its text. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { healthWords } from '../words/health-words.ts';
import type { Incident } from './schema.ts';

export const incidentSections = {
  points: { id: 'points', when: ({ points }) => points.length > 0 },
} satisfies Sections<Incident>;

export function incidentPages(incident: Entry<'incident'>, tools: PageTools): readonly PageDraft[] {
  const body = incidentBody(incident, tools);
  return [mainPage(incident, body, [...headingsOf(body.sections), ...proseHeadings(incident)])];
}

export type IncidentBody = ReturnType<typeof incidentBody>;

function incidentBody(incident: Entry<'incident'>, tools: PageTools) {
  const { statement, points } = incident.data;
  const inline = (text: string) => tools.inline(text, incident);
  return {
    statement: inline(statement),
    points: points.map(inline),
    text: tools.body(incident),
    sections: shownSections(incidentSections, incident.data, {}, healthWords(tools.speech).incident.sections),
  };
}
