/** The home page: a way in for each audience, and what the playbook holds. */
import { parseInline } from '#markdown/inline.ts';
import type { Config } from '#model/config.ts';
import type { SiteModel } from '#model/page.ts';
import { AUDIENCES, type Audience } from '#model/standing.ts';
import { GREETING_FILE } from '#model/theme-folder.ts';
import { sectionAddress } from './address.ts';
import { plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import type { SiteTools } from './tools.ts';

const DEFAULT_PATHS: Readonly<Record<Audience, { readonly label: string; readonly question: string }>> = {
  'new-hire': { label: 'I am new here', question: 'What do I do first, and whom do I ask?' },
  engineer: { label: 'I build things', question: 'What is expected of me, and how do we work?' },
  manager: { label: 'I lead people', question: 'How do we grow, decide and keep healthy?' },
  leader: { label: 'I set direction', question: 'Where do we stand, and what is ours to decide?' },
};

const MOST_LINKS = 5;
const MOST_RECENT = 6;

export type HomeBody = ReturnType<typeof homePage>['body'];

export function homePage(context: SiteContext, site: SiteModel, tools: SiteTools) {
  const { config, theme } = context.view;
  return {
    template: 'site/home',
    path: '/',
    title: config.name,
    description: site.description,
    chrome: plainChrome(site),
    body: {
      tagline: config.home.tagline === undefined ? site.description : parseInline(config.home.tagline).text,
      greeting: theme.greeting === undefined ? [] : tools.text(theme.greeting, { file: GREETING_FILE }),
      paths: paths(context, config),
      sections: sections(context),
      recent: recent(context),
    },
  };
}

function paths(context: SiteContext, { home }: Config) {
  const written = new Map(home.paths.map((path) => [path.audience, path]));
  return AUDIENCES.map((audience) => {
    const own = written.get(audience);
    const links = own?.links.flatMap((ref) => context.view.resolve(ref) ?? []) ?? suggested(context, audience);
    return {
      ...DEFAULT_PATHS[audience],
      ...(own && { label: own.label, question: parseInline(own.question).text }),
      links: links.map((entry) => context.link(entry)),
    };
  }).filter((path) => path.links.length > 0);
}

/** The first entry for this audience of each kind, so that the way in shows how wide the playbook is. */
function suggested({ shelves }: SiteContext, audience: Audience) {
  return shelves
    .flatMap((shelf) => shelf.entries.find((entry) => entry.data.audience.includes(audience)) ?? [])
    .slice(0, MOST_LINKS);
}

function sections({ shelves }: SiteContext) {
  return shelves.map(({ kind, entries }) => ({
    label: kind.label.many,
    href: sectionAddress(kind),
    description: kind.purpose,
    count: entries.length,
  }));
}

function recent(context: SiteContext) {
  const byDate = context.view.entries.toSorted(
    (a, b) => b.data.reviewed.localeCompare(a.data.reviewed) || a.file.localeCompare(b.file, 'en'),
  );
  return byDate.slice(0, MOST_RECENT).map((entry) => ({
    ...context.link(entry),
    kindLabel: context.kindOf(entry).label.one,
    reviewed: entry.data.reviewed,
  }));
}
