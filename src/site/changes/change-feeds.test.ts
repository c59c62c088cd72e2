/** Feeds of changes from real repositories: what they tell, and what they never tell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import { repositoryHistory } from '#load/history.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { Visibility } from '#model/standing.ts';
import { diskTree } from '#source/disk.ts';
import { openRepository } from '#source/git.ts';
import { repositoryIn } from '#testing/repository.ts';
import { runs } from '#testing/runs.ts';
import { smallestPlaybook, temporaryFolder, type Files } from '#testing/temporary-playbook.ts';
import { siteContext } from '../assembly/context.ts';
import { sitePages } from '../assembly/pages.ts';
import { siteTools } from '../assembly/tools.ts';
import { changeFiles } from './change-files.ts';

const term = (title: string, definition: string, fields = 'visibility: public\n') =>
  `title: ${title}\nowner: team/platform\nreviewed: 2026-04-01\n${fields}definition: ${definition}\n`;

const PUBLIC: Files = Object.fromEntries(
  Object.entries(smallestPlaybook).map(([file, text]) => [
    file,
    file.startsWith('teams/') ? `${String(text)}visibility: public\n` : `${String(text)}site: https://p.example.org\n`,
  ]),
);

/** All that a site for some readers consists of, as far as it depends on history. */
function published(folder: string, visibility: Visibility = 'public') {
  const { playbook } = loadPlaybook(diskTree(folder, 1000), kinds);
  const view = viewFor(playbook, visibility);
  const repository = openRepository(folder, { PATH: process.env.PATH });
  const history = historyFor(repositoryHistory(repository, kinds), visibility, playbook);
  const context = siteContext(view, { kinds, today: '2026-06-01', history });
  const tools = siteTools(context, plainCode);
  const pages = sitePages(context, tools, { rules: [] });
  return { pages, files: new Map(changeFiles(context, tools).map(({ path, content }) => [path, content()])) };
}

const itemsIn = (atom = '') =>
  [...atom.matchAll(/<entry>.*?<title>(.*?)<\/title>.*?href="(.*?)".*?<updated>(.*?)T/gs)].map(
    ([, title, href, day]) => `${day} ${title} ${href}`,
  );

test('tell nothing that is later than the day as of which a site is shown', () => {
  const { folder, commit } = repositoryIn(temporaryFolder());
  const config = `${String(PUBLIC['playbook.yaml'])}today: 2026-06-01\n`;
  commit('2026-06-01', 'Begin', { ...PUBLIC, 'playbook.yaml': config, 'terms/toil.yaml': term('Toil', 'Work.') });
  commit('2026-06-02', 'Say more', { 'terms/toil.yaml': term('Toil', 'Work by hand.') });
  const { pages, files } = published(folder);
  expect(itemsIn(files.get('/areas/start/changes.xml'))).toEqual([
    '2026-06-01 New: Toil https://p.example.org/terms/toil/',
  ]);
  const changed = (path: string) => pages.find((page) => page.path === path)?.chrome.entry?.changed;
  expect(changed('/teams/platform/')).toMatchObject({ date: '2026-06-01' });
  expect(changed('/terms/toil/')).toEqual({ date: undefined, revision: expect.any(String) as string, href: undefined });
});

test('tell which page changed when, and how, for the site, each area and each owner', () => {
  const { folder, commit } = repositoryIn(temporaryFolder());
  commit('2026-02-01', 'Begin', { ...PUBLIC, 'terms/toil.yaml': term('Toil', 'Work.') });
  commit('2026-02-02', 'Say more', { 'terms/toil.yaml': term('Toil & trouble', 'Work by hand.') });
  const { pages, files } = published(folder);
  expect([...files.keys()]).toEqual([
    '/changes.xml',
    '/areas/start/changes.xml',
    '/areas/organisation/changes.xml',
    '/teams/platform/changes.xml',
  ]);
  const toil = [
    '2026-02-02 Changed: Toil &amp; trouble https://p.example.org/terms/toil/',
    '2026-02-01 New: Toil &amp; trouble https://p.example.org/terms/toil/',
  ];
  expect(itemsIn(files.get('/areas/start/changes.xml'))).toEqual(toil);
  expect(itemsIn(files.get('/changes.xml'))).toEqual([
    ...toil.slice(0, 1),
    '2026-02-01 New: Platform https://p.example.org/teams/platform/',
    ...toil.slice(1),
  ]);
  expect(files.get('/teams/platform/changes.xml')).toContain('<summary>Term, kept by Platform</summary>');
  const feeds = pages.flatMap(({ path, chrome }) => (chrome.feed === undefined ? [] : `${path} ${chrome.feed.href}`));
  expect(feeds.toSorted()).toEqual([
    '/ /changes.xml',
    '/teams/ /areas/organisation/changes.xml',
    '/teams/platform/ /teams/platform/changes.xml',
    '/terms/ /areas/start/changes.xml',
  ]);
});

test('hold the newest fifty, the same in each build, and keep their ids', () => {
  const { folder, commit } = repositoryIn(temporaryFolder());
  commit('2026-02-01', 'Begin', { ...PUBLIC, 'terms/toil.yaml': term('Toil', 'Work.') });
  const dayOf = (time: number) => `2026-0${3 + Math.floor(time / 28)}-${String(1 + (time % 28)).padStart(2, '0')}`;
  for (let time = 0; time < 55; time += 1)
    commit(dayOf(time), 'Again', { 'terms/toil.yaml': term('Toil', `Work ${time}.`) });
  const before = published(folder).files;
  expect(published(folder).files).toEqual(before);
  expect(itemsIn(before.get('/changes.xml'))).toHaveLength(50);
  commit('2026-05-01', 'Later', { 'terms/other.yaml': term('Other', 'Else.') });
  const ids = (atom = '') => [...atom.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);
  const after = ids(published(folder).files.get('/changes.xml'));
  expect(
    ids(before.get('/changes.xml'))
      .slice(0, 50)
      .filter((id) => !after.includes(id)),
  ).toEqual([]);
});

test('are not there outside of a repository', () => {
  const { folder } = repositoryIn(temporaryFolder());
  const { pages, files } = published(folder);
  expect(files.size).toBe(0);
  expect(pages.filter(({ chrome }) => chrome.feed !== undefined || chrome.site.feed !== undefined)).toEqual([]);
});

const WORDS = ['alpha', 'beta', 'gamma', 'delta'] as const;
const edit = fc.record({
  word: fc.constantFrom(...WORDS),
  visibility: fc.constantFrom('public', 'internal', 'restricted'),
  status: fc.constantFrom('active', 'active', 'draft'),
});

test('no page and no feed tells of a revision in which nothing of its readers changed', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 2, maxLength: 8 }), (edits) => {
      const { folder, commit } = repositoryIn(temporaryFolder());
      commit('2026-02-01', 'Begin-canary', PUBLIC);
      const made = edits.map(({ word, visibility, status }, index) => {
        const fields = `visibility: ${visibility}\nstatus: ${status}\n`;
        const text = term(`Canary ${word} ${visibility} ${status}`, `Number ${index}.`, fields);
        const id = commit(`2026-03-0${index + 1}`, 'Subject-canary', { [`terms/${word}.yaml`]: text });
        return { id, word, isShown: visibility === 'public' && status === 'active' };
      });
      const { pages, files } = published(folder, 'public');
      const all = JSON.stringify([pages, ...files.values()]);
      const isShownNow = (word: string) => made.findLast((each) => each.word === word)?.isShown === true;
      const secret = made.filter(({ word, isShown }) => !isShown || !isShownNow(word));
      expect(secret.filter(({ id }) => all.includes(id) || all.includes(id.slice(0, 7)))).toEqual([]);
      for (const canary of [
        'Begin-canary',
        'Subject-canary',
        'Editor',
        'editor@example.org',
        'internal active',
        'restricted active',
        'public draft',
      ])
        expect(all).not.toContain(canary);
      // What is shown now is told at least once.
      for (const word of WORDS)
        if (isShownNow(word)) expect(all).toContain(made.findLast((each) => each.word === word)?.id);
    }),
    { numRuns: runs(60, 12) },
  );
});
