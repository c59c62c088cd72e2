/** The register of who decides what: every kind that says it, entry by entry. */
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { RIGHTS_PATH } from '#model/shared-pages.ts';
import type { SiteContext } from '../assembly/context.ts';
import type { Shelf } from '../assembly/order.ts';
import { optionsByName, type Option } from '../kit/filter/options.ts';
import { siteWords } from '../words/site-words.ts';

/** The area whose door leads to it, where that has anything. */
const AREA = 'decisions';

export type RegisterBody = ReturnType<typeof registerBody>;

/** The register, and the shelf behind whose door it stands; none where nothing says who decides. */
export function rightsRegister(
  context: SiteContext,
  tools: PageTools,
): { readonly host: Shelf; readonly draft: OverviewDraft<RegisterBody> } | undefined {
  const shelves = context.shelves.toSorted((a, b) => Number(b.kind.area === AREA) - Number(a.kind.area === AREA));
  const groups = shelves.flatMap((shelf) => groupsOf(shelf, tools));
  const [host] = shelves;
  if (host === undefined || groups.length === 0) return undefined;
  const { title, description } = siteWords(context.speech).rights;
  const body = registerBody(groups, context.speech.locale);
  return {
    host,
    draft: { template: 'who-decides', isShared: true, path: RIGHTS_PATH, title, description, body, contents: [] },
  };
}

function groupsOf({ kind, entries }: Shelf, tools: PageTools) {
  return entries
    .filter(({ life }) => life !== 'archived')
    .flatMap((entry) => {
      const rights = kind.decides?.(entry, tools) ?? [];
      if (rights.length === 0) return [];
      const { label, href } = tools.linkTo(entry);
      const anchor = rights[0]?.anchor;
      return [
        {
          kind: { id: kind.name, label: kind.label.one },
          heading: { label, href: anchor === undefined ? href : `${href}#${anchor}` },
          rights: rights.map((right, index) => ({
            ...right,
            found: {
              decides: right.decides.map(idOf).join(' '),
              consulted: right.consulted.map(idOf).join(' '),
              counted: `${href}${index}`,
            },
          })),
        },
      ];
    });
}

function registerBody(groups: ReturnType<typeof groupsOf>, locale: string) {
  const rights = groups.flatMap((group) => group.rights);
  const named = (links: readonly Link[]) => optionsByName(links.map(optionOf), locale);
  return {
    groups,
    count: rights.length,
    options: {
      decides: named(rights.flatMap(({ decides }) => decides)),
      consulted: named(rights.flatMap(({ consulted }) => consulted)),
      kind: optionsByName(
        groups.map(({ kind }) => kind),
        locale,
      ),
    },
  };
}

function optionOf(link: Link): Option {
  return { id: idOf(link), label: link.label };
}

/** Told apart by their addresses: a role and a team may have one name. */
function idOf({ href }: Link): string {
  return href.split('/').filter(Boolean).join('-');
}
