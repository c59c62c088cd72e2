/** The page of a system: who answers for it, what it is, its neighbours, and how far it keeps to the standards. */
import { stateOf, systemsUnder } from '#areas/decisions/adoption/adoption.ts';
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { SystemBody } from './bodies.ts';
import { SECTIONS } from './sections.ts';
import { STAGES, TIERS, TYPES } from './words.ts';

export function systemPages(system: Entry<'system'>, tools: PageTools): readonly PageDraft<SystemBody>[] {
  const { title, summary } = system.data;
  const body = systemBody(system, tools);
  const prose = (system.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const sections = [
    ...(body.capabilities.length > 0 ? [SECTIONS.capabilities] : []),
    ...(body.dependsOn.length + body.usedBy.length > 0 ? [SECTIONS.neighbours] : []),
    ...(body.standards.length > 0 ? [SECTIONS.standards] : []),
  ];
  const contents = [...prose, ...sections.map((section) => ({ depth: 2, ...section }))];
  return [{ template: 'system', path: '', title, description: summary, body, contents }];
}

function systemBody(system: Entry<'system'>, tools: PageTools): SystemBody {
  const { owner, gapReason, domain, type, tier, lifecycle, repo, capabilities, dependsOn, consumers } = system.data;
  const inline = (text: string) => tools.inline(text, system);
  return {
    text: tools.body(system),
    isGap: owner === null,
    gap: owner === null && gapReason !== undefined ? inline(gapReason) : undefined,
    domain: tools.link(domain, 'domain'),
    type: TYPES[type],
    tier: tier === undefined ? undefined : TIERS[tier],
    stage: STAGES[lifecycle],
    repository: repo === undefined ? undefined : tools.href(repo, system),
    capabilities: capabilities.map(inline),
    dependsOn: dependsOn.flatMap((ref) => tools.link(ref, 'system') ?? []),
    usedBy: byLabel([
      ...dependents(system, tools),
      ...consumers.flatMap((ref) => tools.link(ref, 'team', 'system') ?? []),
    ]),
    standards: tools.view
      .entriesOf('standard')
      .filter((standard) => systemsUnder(standard, tools.view).includes(system))
      .map((standard) => ({
        standard: { label: standard.data.title, href: tools.address(standard) },
        code: standard.data.code,
        state: stateOf(standard, system, tools.view),
      })),
  };
}

/** The systems that say they cannot work without it. */
function dependents(system: Entry<'system'>, tools: PageTools): readonly Link[] {
  return tools.view
    .referencesTo(system)
    .filter(({ from, path }) => from.kind === 'system' && path[0] === 'dependsOn')
    .map(({ from }) => ({ label: from.data.title, href: tools.address(from) }));
}

function byLabel(links: readonly Link[]): readonly Link[] {
  const distinct = [...new Map(links.map((link) => [link.href, link])).values()];
  return distinct.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
}
