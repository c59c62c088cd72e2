/** The page of a domain: what it is, its parts, and the systems that serve it with who answers for them. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { DomainBody, SystemRow } from './bodies.ts';
import { SECTIONS } from './sections.ts';
import { DOMAIN_KINDS } from './words.ts';

export function domainPages(domain: Entry<'domain'>, tools: PageTools): readonly PageDraft<DomainBody>[] {
  const { title, summary, kind, subdomainOf, language } = domain.data;
  const inline = (text: string) => tools.inline(text, domain);
  const body: DomainBody = {
    kind: DOMAIN_KINDS[kind],
    partOf: subdomainOf === undefined ? undefined : tools.link(subdomainOf, 'domain'),
    text: tools.body(domain),
    language: language.map(({ word, meaning }) => ({ word: inline(word), meaning: inline(meaning) })),
    parts: from(domain, 'domain', tools).map((part) => ({
      label: part.data.title,
      href: tools.address(part),
      summary: part.data.summary && tools.inline(part.data.summary, part),
    })),
    systems: from(domain, 'system', tools).map((system) => systemRow(system, tools)),
  };
  const prose = (domain.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const sections = [
    ...(body.language.length > 0 ? [SECTIONS.language] : []),
    ...(body.parts.length > 0 ? [SECTIONS.parts] : []),
    ...(body.systems.length > 0 ? [SECTIONS.systems] : []),
  ];
  const contents = [...prose, ...sections.map((section) => ({ depth: 2, ...section }))];
  return [{ template: 'domain', path: '', title, description: summary, body, contents }];
}

/** The entries of a kind that say they belong to it, by title. */
function from<K extends 'domain' | 'system'>(domain: Entry, kind: K, { view }: PageTools): readonly Entry<K>[] {
  return view
    .referencesTo(domain)
    .filter(({ path }) => path[0] === 'domain' || path[0] === 'subdomainOf')
    .flatMap(({ from: entry }) => (isKind(entry, kind) ? [entry] : []))
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
}

function systemRow(system: Entry<'system'>, tools: PageTools): SystemRow {
  const { title, summary, owner, lifecycle } = system.data;
  return {
    system: { label: title, href: tools.address(system) },
    summary: summary && tools.inline(summary, system),
    owner: owner === null ? undefined : tools.link(owner, 'team'),
    isGap: owner === null,
    lifecycle,
  };
}
