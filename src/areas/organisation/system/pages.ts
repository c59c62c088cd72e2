/** The page of a system: who answers for it, what it is, its neighbours, and how far it keeps to the standards and to its objectives. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { noteSections, toldBy } from '../notes/sections.ts';
import { organisationWords } from '../words/organisation-words.ts';
import type { System } from './schema.ts';

export const systemSections = {
  capabilities: { id: 'what-it-can-do', when: ({ capabilities }) => capabilities.length > 0 },
  neighbours: { id: 'neighbours' },
  ...noteSections,
} satisfies Sections<System>;

export function systemPages(system: Entry<'system'>, tools: PageTools): readonly PageDraft[] {
  const body = systemBody(system, tools);
  return [mainPage(system, body, [...proseHeadings(system), ...headingsOf(body.sections)])];
}

export type SystemBody = ReturnType<typeof systemBody>;

function systemBody(system: Entry<'system'>, tools: PageTools) {
  const { owner, gapReason, domain, type, tier, lifecycle, repo, capabilities, consumers } = system.data;
  const inline = (text: string) => tools.inline(text, system);
  const words = organisationWords(tools.speech).system;
  const dependsOn = tools.links(system.data.dependsOn, 'system');
  const usedBy = byLabel([...dependents(system, tools), ...tools.links(consumers, 'team', 'system')]);
  const notes = tools.notes(system);
  const { filled, titles } = toldBy(notes);
  return {
    text: tools.body(system),
    owner: tools.link(owner, 'team', 'role'),
    isGap: owner === null,
    /** Why no team owns it. */
    gap: owner === null && gapReason !== undefined ? inline(gapReason) : undefined,
    domain: tools.link(domain, 'domain'),
    type: words.types[type],
    tier: tier === undefined ? undefined : words.tiers[tier],
    stage: words.stages[lifecycle],
    repository: repo === undefined ? undefined : tools.href(repo, system),
    capabilities: capabilities.map(inline),
    dependsOn,
    usedBy,
    notes,
    sections: shownSections(
      systemSections,
      system.data,
      {
        neighbours: dependsOn.length + usedBy.length > 0,
        ...filled,
      },
      { ...words.sections, ...titles },
    ),
  };
}

/** The systems that say they cannot work without it. */
function dependents(system: Entry<'system'>, tools: PageTools): readonly Link[] {
  return tools.view
    .referencesTo(system)
    .filter(({ from, path }) => from.kind === 'system' && path[0] === 'dependsOn')
    .map(({ from }) => tools.linkTo(from));
}

function byLabel(links: readonly Link[]): readonly Link[] {
  const distinct = [...new Map(links.map((link) => [link.href, link])).values()];
  return distinct.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
