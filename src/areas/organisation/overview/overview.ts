/** The overview of who owns what: its gaps first, then the picture. */
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { byDomain } from '../ownership/ownership.ts';
import { domainsPicture, systemsPicture } from '../ownership/picture-view.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { OVERVIEW } from './address.ts';
import { gapViews } from './gap-views.ts';

/** With more systems than these a line for each of them is a tangle: the page of each domain has its own. */
const MOST_LINES = 45;

export function organisationOverview(tools: PageTools): OverviewDraft<OrganisationBody> {
  const words = organisationWords(tools.speech).ownership;
  return {
    template: 'organisation',
    path: OVERVIEW,
    title: words.title,
    description: words.description(tools.speech.names),
    body: organisationBody(tools),
    contents: [],
    action: { label: words.see },
    nav: { label: words.title },
  };
}

export type OrganisationBody = ReturnType<typeof organisationBody>;

function organisationBody(tools: PageTools) {
  const words = organisationWords(tools.speech).ownership;
  const parts = byDomain(tools.view);
  const systems = parts.flatMap((part) => part.systems);
  const isLarge = systems.length > MOST_LINES;
  const picture = isLarge ? domainsPicture(parts, tools) : systemsPicture(parts, tools);
  return {
    counts: words.counts(
      {
        systems: systems.length,
        domains: parts.filter(({ domain }) => domain !== undefined).length,
        teams: picture.ends.filter(({ link }) => link !== undefined).length,
      },
      tools.speech.names,
    ),
    gaps: gapViews(tools),
    isLarge,
    picture,
  };
}
