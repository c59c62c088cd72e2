/** Verifies what came out of a build: every address leads somewhere, and every page is whole. */
import type { PageFacts } from './facts.ts';
import { leadsFrom } from './page-file.ts';

export interface Output {
  /** Pages by their path, `/rituals/retrospective/`. */
  readonly pages: ReadonlyMap<string, PageFacts>;
  /** Those of an adopter's own, by their path. They may hold what pages of ours do not. */
  readonly ownPages: ReadonlyMap<string, PageFacts>;
  /** Every other file, by path, `/_astro/page.css`. */
  readonly files: ReadonlySet<string>;
  /** Those of them that the theme brings along. */
  readonly theme: ReadonlySet<string>;
  /** Former addresses, and where each leads. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Where the site is served, for the addresses of the page for what is not found. */
  readonly base: string;
}

/** All pages together. */
type Pages = Omit<Output, 'ownPages'>;

/** One sentence for each thing that is wrong; none means that the site may be published. */
export function verify({ ownPages, ...site }: Output): readonly string[] {
  const output = { ...site, pages: new Map([...ownPages, ...site.pages]) };
  return [...output.pages].flatMap(([path, facts]) => [
    ...(ownPages.has(path) && site.pages.has(path)
      ? [`${path} is a page of yours and one of the playbook: rename yours`]
      : []),
    ...wholeness(path, facts),
    ...(ownPages.has(path) ? [] : foreignness(path, facts, output)),
    ...addresses(path, facts, output),
  ]);
}

function wholeness(path: string, facts: PageFacts): readonly string[] {
  const problems: string[] = [];
  if (!facts.title) problems.push(`${path} has no title`);
  if (!facts.language) problems.push(`${path} does not say its language`);
  if (facts.headings !== 1) problems.push(`${path} has ${facts.headings} headings of the first level, expected 1`);
  const twice = facts.ids.filter((id, index) => facts.ids.indexOf(id) !== index);
  if (twice.length > 0) problems.push(`${path} uses the id \`${twice[0]}\` more than once`);
  for (const tag of facts.inlineCode)
    problems.push(`${path} holds inline code or style, which a strict content policy refuses: ${tag}`);
  return problems;
}

function foreignness(path: string, facts: PageFacts, { theme, redirects, base }: Pages): readonly string[] {
  const leadOf = leadsFrom(path, base);
  const target = redirects.get(path);
  return [
    ...facts.foreign.map((each) => `${path} holds what no page of ours contains, ${each}`),
    ...facts.parts.flatMap((address) => {
      const lead = leadOf(address);
      return lead === undefined || theme.has(lead.path)
        ? []
        : [`${path} makes \`${lead.path}\` a part of itself, which is no file of the theme`];
    }),
    ...facts.refreshes.flatMap((content) => {
      const lead = leadOf(/^0; url=(.*)$/.exec(content)?.[1] ?? '');
      return lead !== undefined && lead.path + (lead.anchor && `#${lead.anchor}`) === target
        ? []
        : [`${path} leads readers on unasked, to \`${content}\``];
    }),
  ];
}

function addresses(path: string, facts: PageFacts, output: Pages): readonly string[] {
  const leadOf = leadsFrom(path, output.base);
  const links = facts.links.map((address) => ({ address, lead: leadOf(address) }));
  const assets = facts.assets.map((address) => ({ address, lead: leadOf(address) }));
  return [
    ...links.flatMap(({ address, lead }) => (lead === undefined ? [] : brokenLink(path, address, lead, output))),
    ...assets.flatMap(({ address, lead }) => {
      if (lead === undefined)
        return [`${path} loads \`${address}\` from somewhere else; a page asks no third party for anything`];
      return output.files.has(lead.path) || output.pages.has(lead.path)
        ? []
        : [`${path} needs \`${lead.path}\`, which is not there`];
    }),
  ];
}

function brokenLink(
  path: string,
  address: string,
  lead: { readonly path: string; readonly anchor: string },
  output: Pages,
): readonly string[] {
  const page = output.pages.get(lead.path);
  if (page === undefined)
    return output.files.has(lead.path) ? [] : [`${path} links to \`${address}\`, but there is no \`${lead.path}\``];
  if (lead.anchor === '' || page.ids.includes(lead.anchor)) return [];
  return [`${path} links to \`${address}\`, but \`${lead.path}\` has no \`#${lead.anchor}\``];
}
