/** The page of a system: first what the person on call needs, then what it is, and what other kinds know about it. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Topic } from '#model/notes.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { glancesAt } from '../notes/glances.ts';
import { noteSections, toldBy } from '../notes/sections.ts';
import { isUnowned } from '../ownership/gaps.ts';
import type { SystemEntry } from '../ownership/ownership.ts';
import { organisationWords } from '../words/organisation-words.ts';
import { nightView } from './night.ts';
import type { System } from './schema.ts';

export const systemSections = {
  capabilities: { id: 'what-it-can-do', when: ({ capabilities }) => capabilities.length > 0 },
  ...noteSections,
} satisfies Sections<System>;

export function systemPages(system: SystemEntry, tools: PageTools): readonly PageDraft[] {
  const body = systemBody(system, tools);
  return [mainPage(system, body, [...proseHeadings(system), ...headingsOf(body.sections)])];
}

/** It stands among the facts. */
const isObjective = ({ topic }: { readonly topic: Topic }) => topic === 'objectives';

export type SystemBody = ReturnType<typeof systemBody>;

function systemBody(system: SystemEntry, tools: PageTools) {
  const { gapReason, domain, type, tier, lifecycle, repo, capabilities } = system.data;
  const inline = (text: string) => tools.explained(text, system);
  const words = organisationWords(tools.speech).system;
  const notes = tools.notes(system);
  const glances = glancesAt(system, tools);
  const objectives = notes.find(isObjective);
  const { filled, titles } = toldBy(notes);
  return {
    text: tools.body(system),
    night: nightView(system, tools),
    isGap: isUnowned(system),
    /** Why no team owns it. */
    gap: isUnowned(system) && gapReason !== undefined ? inline(gapReason) : undefined,
    objectives: objectives && { title: objectives.title, glance: glances.find(isObjective) },
    domain: tools.link(domain, 'domain'),
    type: words.types[type],
    tier: tier === undefined ? undefined : words.tiers[tier],
    stage: words.stages[lifecycle],
    repository: repo === undefined ? undefined : tools.href(repo, system),
    capabilities: capabilities.map(inline),
    glances: glances.filter((glance) => !isObjective(glance)),
    notes,
    sections: shownSections(systemSections, system.data, filled, { ...words.sections, ...titles }),
  };
}
