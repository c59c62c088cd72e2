/** The doors of a site, and where its pages say that they are. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import type { NavLink, Page } from '#model/page.ts';
import { guideFile, viewOf } from '#testing/playbooks.ts';
import type { AreaBody } from './area-page.ts';
import { siteContext } from './context.ts';
import type { HomeBody } from './home.ts';
import { sitePages } from './pages.ts';
import { siteTools } from './tools.ts';

const OWNED = 'owner: team/keepers\nreviewed: 2026-04-01\n';
const level = (id: string, rank: number) =>
  `  - { id: ${id}, label: ${id === 'junior' ? 'Junior' : 'Senior'}, rank: ${rank}, track: craft }\n`;

const CONTENT = {
  'guides/code-review.md': guideFile('Code review'),
  'ladders/craft.yaml': `title: Craft\n${OWNED}version: 1.0.0\neffectiveFrom: 2026-01-01\ntracks: [{ id: craft, label: Craft, kind: ic }]\nlevels:\n${level('junior', 1)}${level('senior', 2)}groups: [{ id: code, label: Code }]\nexpectations: []\n`,
  'roles/engineer.yaml': `title: Engineer\n${OWNED}responsibilities: [Builds things.]\n`,
};

const RITUAL = `title: Retrospective\n${OWNED}purpose: Learns.\ncategory: retrospective\ncadence: { rrule: FREQ=WEEKLY, start: 2026-01-05T10:00, timezone: Europe/Berlin, duration: PT30M }\nroles: [{ role: engineer, part: facilitator }]\noutputs: [What to change.]\n`;

const config = (lines: string) => ({ 'playbook.yaml': `name: Example\ndescription: An example.\n${lines}\n` });

function pagesOf(files: Readonly<Record<string, string>> = {}, today = '2026-06-01'): ReadonlyMap<string, Page> {
  const context = siteContext(viewOf({ ...CONTENT, ...files }), { kinds, today, history: NO_HISTORY });
  const pages = sitePages(context, siteTools(context, plainCode), { rules: [] });
  return new Map(pages.map((page) => [page.path, page]));
}

function pageAt(path: string, files?: Readonly<Record<string, string>>, today?: string): Page {
  const page = pagesOf(files, today).get(path);
  if (page === undefined) throw new Error(`There is no page ${path}`);
  return page;
}

const doors = (lines: string) =>
  pageAt('/', config(lines)).chrome.site.navigation.map(({ label, href }) => `${label} ${href}`);

const further = (lines: string) => pageAt('/', config(lines)).chrome.site.furtherSections.map(({ label }) => label);

describe('the doors', () => {
  test('are the areas that have entries; one kind alone is entered at its index', () => {
    expect(doors('')).toEqual(['Guides /guides/', 'Growth /areas/growth/', 'Teams /teams/']);
  });

  test('follow the configuration, which can rename and leave out', () => {
    const lines = 'navigation: [{ area: growth, label: Careers }, guides]';
    expect(doors(lines)).toEqual(['Careers /areas/growth/', 'Guides /guides/']);
    expect(further(lines)).toEqual(['Teams']);
  });

  test('take kinds from areas, and make groups of their own', () => {
    const lines = 'navigation: [growth, { id: people, label: People, kinds: [teams, roles] }]';
    expect(doors(lines)).toEqual(['Growth /areas/growth/', 'People /areas/people/']);
    expect(further(lines)).toEqual(['Guides']);
    const { body, title } = pageAt('/areas/people/', config(lines));
    expect([title, (body as AreaBody).kinds.map(({ label, count }) => [label, count])]).toEqual([
      'People',
      [
        ['Teams', 1],
        ['Roles', 1],
      ],
    ]);
  });

  test('lead to kinds and tools', () => {
    const growth = pageAt('/').chrome.site.navigation.find(({ label }) => label === 'Growth');
    expect(growth?.children.map(({ href }) => href)).toEqual(['/ladders/', '/roles/', '/grow/']);
  });
});

test('the page of an area shows what its entries are made of', () => {
  const { kinds: shown, tools } = pageAt('/areas/growth/').body as AreaBody;
  expect(tools.map(({ href }) => href)).toEqual(['/grow/']);
  expect(shown[0]?.items[0]).toMatchObject({
    href: '/ladders/craft/',
    parts: [
      { label: 'Junior', href: '/ladders/craft/junior/' },
      { label: 'Senior', href: '/ladders/craft/senior/' },
    ],
  });
});

describe('where a page is', () => {
  const marked = (links: readonly NavLink[]): readonly string[] =>
    links.flatMap(({ href, current, children }) => [
      ...(current === undefined ? [] : [`${current} ${href}`]),
      ...marked(children),
    ]);

  test.each([
    ['/ladders/craft/', 'Growth / Ladders / Craft', 'page /ladders/craft/'],
    ['/ladders/craft/senior/', 'Growth / Ladders / Craft / Senior', 'page /ladders/craft/senior/'],
    [
      '/ladders/craft/moves/from-junior-to-senior/',
      'Growth / Ladders / Craft / Moves / From junior to senior',
      'true /ladders/craft/moves/',
    ],
    ['/ladders/', 'Growth / Ladders', 'page /ladders/'],
    ['/grow/', 'Growth / Growth plan', 'page /grow/'],
    ['/guides/code-review/', 'Guides / Code review', 'page /guides/code-review/'],
  ])('%s is at *%s*, and the sidebar marks it or the nearest', (path, way, mark) => {
    const { place, breadcrumbs, sidebar, site } = pageAt(path).chrome;
    expect(breadcrumbs.map(({ label }) => label).join(' / ')).toBe(`Home / ${way}`);
    expect(breadcrumbs.at(-1)?.href).toBe(path);
    expect(marked(sidebar?.links ?? [])).toEqual([mark]);
    expect(site.navigation.find(({ href }) => href === place.door)?.label).toBe(way.split(' / ')[0]);
  });

  test.each(['month', 'quarter', 'load'])(
    'the way to /rhythm/%s/ leads past the week, which stands beside it',
    (name) => {
      const files = { 'rituals/retrospective.yaml': RITUAL };
      const { breadcrumbs } = pageAt(`/rhythm/${name}/`, files).chrome;
      expect(breadcrumbs.map(({ href }) => href)).not.toContain('/rhythm/');
    },
  );

  test('an area and a kind of one name are one step', () => {
    const decision = `title: One database\n${OWNED}number: 1\ntype: adr\nstatus: proposed\ncreated: 2026-05-01\ndecideBy: 2026-05-20\ndecisionMakers: [team/keepers]\n`;
    const files = { 'decisions/one-database.md': `---\n${decision}---\n` };
    expect(pageAt('/decisions/one-database/', files).chrome.breadcrumbs.map(({ href }) => href)).toEqual([
      '/',
      '/decisions/',
      '/decisions/one-database/',
    ]);
    expect((pageAt('/', files).body as HomeBody).attention).toEqual([
      { label: '1 decision overdue', href: '/decisions/one-database/' },
    ]);
  });
});

test('beside one of very many entries stands no list of the others', () => {
  const many = Object.fromEntries(
    Array.from({ length: 70 }, (_, index) => [`guides/page-${index}.md`, guideFile(`Page ${index}`)]),
  );
  const { sidebar } = pageAt('/guides/code-review/', many).chrome;
  expect(sidebar?.links.map(({ label }) => label)).toEqual(['Code review']);
});

describe('the home page', () => {
  test('offers what people come for, under the name of no kind', () => {
    expect((pageAt('/').body as HomeBody).actions).toEqual([
      { label: 'Write a growth plan', href: '/grow/', pages: [], hasMore: false },
    ]);
  });

  test('leads to what is due for review, and is quiet where nothing is', () => {
    expect((pageAt('/').body as HomeBody).attention).toEqual([]);
    expect(pagesOf().has('/reviews/')).toBe(false);
    const late = pageAt('/', {}, '2027-06-01').body as HomeBody;
    expect(late.attention).toEqual([{ label: '3 pages due for review', href: '/reviews/' }]);
  });
});

test('kinds take the names that the organisation has for them', () => {
  const pages = pagesOf(config('labels:\n  ladder: { one: Career framework, many: Career frameworks }'));
  const { chrome } = pages.get('/ladders/craft/junior/') ?? pageAt('/ladders/craft/junior/');
  expect(chrome.breadcrumbs.map(({ label }) => label)).toContain('Career frameworks');
  expect([chrome.sidebar?.of.label, chrome.entry?.kindLabel]).toEqual(['Career frameworks', 'Career framework']);
  expect(pages.get('/ladders/')?.title).toBe('Career frameworks');
});
