/** The page of a domain: what it is, its parts, and the systems that serve it with who answers for them. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import { mainPage, proseHeadings } from '#site/kit/main-page.ts';
import { headingsOf, shownSections, type Sections } from '#site/kit/sections.ts';
import { byTier, isInUse, type SystemEntry } from '../ownership/ownership.ts';
import { systemsPicture } from '../ownership/picture-view.ts';
import { isUnowned } from '../ownership/gaps.ts';
import { systemRow } from '../system-table/system-row.ts';
import { organisationWords } from '../words/organisation-words.ts';
import type { Domain } from './schema.ts';

export const domainSections = {
  language: { id: 'its-words', when: ({ language }) => language.length > 0 },
  parts: { id: 'its-parts' },
  systems: { id: 'its-systems' },
} satisfies Sections<Domain>;

/** With fewer systems than these a picture says nothing that a glance at the table does not. */
const FEWEST = 3;

export function domainPages(domain: Entry<'domain'>, tools: PageTools): readonly PageDraft[] {
  const body = domainBody(domain, tools);
  return [mainPage(domain, body, [...proseHeadings(domain), ...headingsOf(body.sections)])];
}

export type DomainBody = ReturnType<typeof domainBody>;

function domainBody(domain: Entry<'domain'>, tools: PageTools) {
  const { kind, subdomainOf, language } = domain.data;
  const words = organisationWords(tools.speech).domain;
  const inline = (text: string) => tools.explained(text, domain);
  const parts = from(domain, 'domain', tools);
  const systems = from(domain, 'system', tools);
  return {
    kind: words.sorts[kind],
    partOf: tools.link(subdomainOf, 'domain'),
    text: tools.body(domain),
    language: language.map(({ word, meaning }) => ({ word: tools.inline(word, domain), meaning: inline(meaning) })),
    parts: parts.map((part) => ({
      ...tools.linkTo(part),
      summary: part.data.summary && tools.inline(part.data.summary, part),
    })),
    systems: gapsFirst(systems).map((system) => systemRow(system, tools)),
    picture:
      systems.length < FEWEST
        ? undefined
        : systemsPicture([{ domain, systems: systems.filter(isInUse).toSorted(byTier) }], tools, false),
    sections: shownSections(
      domainSections,
      domain.data,
      { parts: parts.length > 0, systems: systems.length > 0 },
      { ...words.sections, systems: words.sections.systems(tools.speech.names.system.inText.many) },
    ),
  };
}

/** The entries of a kind that say they belong to it, by title. */
function from<K extends 'domain' | 'system'>(domain: Entry, kind: K, { view }: PageTools): readonly Entry<K>[] {
  return view
    .referencesTo(domain)
    .filter(({ path }) => path[0] === 'domain' || path[0] === 'subdomainOf')
    .flatMap(({ from: entry }) => (isKind(entry, kind) ? [entry] : []))
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
}

/** What nobody owns, then what stops most; what is retired comes last. */
function gapsFirst(systems: readonly SystemEntry[]): readonly SystemEntry[] {
  const place = (system: SystemEntry) => (!isInUse(system) ? 2 : isUnowned(system) ? 0 : 1);
  return systems.toSorted((a, b) => place(a) - place(b) || byTier(a, b));
}
