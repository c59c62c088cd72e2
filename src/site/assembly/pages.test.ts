/** Which pages a site has, and what stands around them. */
import { NO_HISTORY } from '#model/history.ts';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { NavLink, Page } from '#model/page.ts';
import { guideFile, viewOf } from '#testing/playbooks.ts';
import { siteContext } from './context.ts';
import type { HomeBody } from './home.ts';
import { sitePages } from './pages.ts';
import type { SectionBody } from './listing/listing.ts';
import { siteTools } from './tools.ts';

const CONTENT = {
  'guides/people.md': guideFile('People', {
    fields: 'order: 2\naudience: [manager]\n',
    body: 'See [feedback](./people/feedback.md#asking).',
  }),
  'guides/people/feedback.md': guideFile('Feedback', {
    fields: `order: 1
aliases: [giving-feedback]
links: [{ label: The form, url: 'https://example.org/form' }, { label: Hiring, url: ./hiring.md }]
`,
    body: '## Asking\n\nAsk for it.',
  }),
  'guides/people/hiring.md': guideFile('Hiring', { fields: 'order: 2\nrelated: [guide/feedback]\nstatus: draft\n' }),
  'guides/start-here.md': guideFile('Start here', { fields: 'order: 1\n' }),
};

function pagesOf(files: Readonly<Record<string, string>>, today = '2026-06-01'): ReadonlyMap<string, Page> {
  const context = siteContext(viewOf(files), { kinds, today, history: NO_HISTORY });
  return new Map(sitePages(context, siteTools(context, plainCode), { rules: [] }).map((page) => [page.path, page]));
}

function pageOf(path: string, files: Readonly<Record<string, string>> = CONTENT, today?: string): Page {
  const page = pagesOf(files, today).get(path);
  if (page === undefined) throw new Error(`There is no page ${path}`);
  return page;
}

test('every entry has its address, a section has an index, a former name leads on', () => {
  expect([...pagesOf(CONTENT).keys()]).toEqual([
    '/',
    '/404.html',
    '/rules/',
    '/lead/',
    '/start/',
    '/guides/',
    '/guides/start-here/',
    '/guides/people/',
    '/guides/people/feedback/',
    '/guides/people/hiring/',
    '/teams/',
    '/teams/keepers/',
    '/guides/people/giving-feedback/',
  ]);
});

test('an index that people know by another name than its folder stands there, and the folder leads to it', () => {
  const pages = pagesOf({
    ...CONTENT,
    'feedback/slow-builds.yaml':
      'title: Slow builds\nowner: team/keepers\nreviewed: 2026-04-01\nraised: 2026-05-20\nsource: survey\ntext: Builds are slow.\n',
  });
  expect(pages.get('/asked/')?.template).toBe('health/asked');
  expect(pages.get('/feedback/')?.body).toMatchObject({ to: { href: '/asked/' } });
  expect(pages.get('/feedback/slow-builds/')?.chrome.breadcrumbs.map(({ href }) => href)).toContain('/asked/');
});

describe('around a page', () => {
  const { chrome } = pageOf('/guides/people/feedback/');

  test('breadcrumbs lead from home through the section and its ancestors, and end with the page', () => {
    expect(chrome.breadcrumbs.map(({ href }) => href)).toEqual([
      '/',
      '/guides/',
      '/guides/people/',
      '/guides/people/feedback/',
    ]);
  });

  test('the sidebar opens the branch that leads here, and marks the page', () => {
    const branch = (links: readonly NavLink[]): readonly string[] =>
      links.flatMap(({ label, current, children }) => [
        current === undefined ? label : `${label} (${current})`,
        ...branch(children).map((below) => `- ${below}`),
      ]);
    expect(chrome.sidebar?.of).toEqual({ label: 'Guides', href: '/guides/' });
    expect(branch(chrome.sidebar?.links ?? [])).toEqual(['Start here', 'People', '- Feedback (page)', '- Hiring']);
  });

  test('previous and next follow the reading order', () => {
    expect([chrome.previous?.label, chrome.next?.label]).toEqual(['People', 'Hiring']);
  });

  test('whoever refers to it is named once, by field or by link', () => {
    expect(chrome.entry?.usedBy.map(({ label }) => label)).toEqual(['Hiring', 'People']);
  });

  test('the edit link leads to its file', () => {
    expect(chrome.entry?.editHref).toBe(
      'https://github.com/example/playbook/edit/main/content/guides/people/feedback.md',
    );
  });

  test('a named link to a file leads to its page', () => {
    expect(chrome.entry?.links).toEqual([
      { label: 'The form', href: 'https://example.org/form' },
      { label: 'Hiring', href: '/guides/people/hiring/' },
    ]);
  });

  test('the owner is a link', () => {
    expect(chrome.entry?.owner).toEqual({ label: 'Keepers', href: '/teams/keepers/' });
  });
});

describe('freshness', () => {
  test.each([
    ['2027-04-01', false],
    ['2027-04-02', true],
  ])('a review of a year runs out after its last day: on %s overdue is %s', (today, overdue) => {
    expect(pageOf('/guides/people/', CONTENT, today).chrome.entry).toMatchObject({ nextReview: '2027-04-01', overdue });
  });
});

test('a link between files becomes an address with its anchor', () => {
  expect(JSON.stringify(pageOf('/guides/people/').body)).toContain('/guides/people/feedback/#asking');
});

test('the home page sends each audience to what is written for it', () => {
  const body = pageOf('/').body as HomeBody;
  expect(body.paths.map(({ label, links }) => [label, links.map((link) => link.label)])).toEqual([
    ['I lead people', ['People']],
  ]);
  expect(body.areas.map(({ label, href, kinds }) => [label, href, kinds.map(({ count }) => count)])).toEqual([
    ['Guides', '/guides/', [4]],
    ['Teams', '/teams/', [1]],
  ]);
  expect([body.actions, body.attention, body.further]).toEqual([[], [], []]);
});

test('a way in may lead to a page with words of its own, and is left out where there is no such page', () => {
  const links = '[guide/people, { label: Every guide, url: ./guides/ }, { label: The roadmap, url: ./roadmap/ }]';
  const { body } = pageOf('/', {
    ...CONTENT,
    'playbook.yaml': `name: Example\ndescription: How we work.\nhome:\n  paths:\n    - { audience: leader, label: I lead, question: Where to?, links: ${links} }\n`,
  });
  expect((body as HomeBody).paths.at(-1)?.links).toEqual([
    { label: 'People', href: '/guides/people/' },
    { label: 'Every guide', href: '/guides/' },
  ]);
});

test('the index of a section lists its entries with their state', () => {
  const body = pageOf('/guides/').body as SectionBody;
  expect(body.groups.flatMap(({ items }) => items.map(({ title, status }) => [title, status]))).toContainEqual([
    'Hiring',
    'draft',
  ]);
});

test('a description is words, whatever the summary is written with', () => {
  const files = { 'guides/people.md': guideFile('People', { fields: 'summary: "Ask *early*, with `why`."\n' }) };
  expect(pageOf('/guides/people/', files).description).toBe('Ask early, with why.');
});

describe('what an audience may not see', () => {
  const files = {
    ...CONTENT,
    'guides/pay-bands.md': guideFile('Pay bands', {
      fields: 'visibility: restricted\nsummary: Marzipan.\n',
      body: 'Nougat.',
    }),
    'guides/start-here.md': guideFile('Start here', {
      fields: 'order: 1\nrelated: [guide/pay-bands]\n',
      body: 'Read [what we earn](./pay-bands.md).',
    }),
  };

  test('leaves no trace but the words of those who may be seen', () => {
    const site = JSON.stringify([...pagesOf(files).values()]);
    for (const trace of ['pay-bands', 'Pay bands', 'Marzipan', 'Nougat']) expect(site).not.toContain(trace);
    expect(site).toContain('what we earn');
  });
});

test('of the configured prose, home and frame show the words', () => {
  const { body, chrome, description } = pageOf('/', {
    ...CONTENT,
    'playbook.yaml': `name: Example
description: How we *work*, from [the start](./guides/start-here.md).
home:
  paths: [{ audience: engineer, label: I build, question: 'Where is *main*?', links: [guide/start-here] }]
`,
  });
  const words = 'How we work, from the start.';
  expect([description, chrome.site.description]).toEqual([words, words]);
  expect((body as HomeBody).paths.map(({ question }) => question)).toContain('Where is main?');
});

test.each([
  ['its tagline', 'home: { tagline: We *write* it down. }\n', 'We write it down.'],
  ['its name, for the description stands beside it', '', 'Example'],
])('the heading of the home page is %s', (_, home, heading) => {
  const { body } = pageOf('/', { ...CONTENT, 'playbook.yaml': `name: Example\ndescription: How we work.\n${home}` });
  expect((body as HomeBody).tagline).toBe(heading);
});
