/** A new entry of each kind begins from its template, on the host or on a page of the site. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { exampleTree } from '#check/example-tree.ts';
import { beginning } from '#cli/new-entry/beginning.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import { example, exampleConfig, type Example } from '#model/rule.ts';
import { siteContext } from './context.ts';
import type { NewEntryBody } from './new-entry.ts';
import { sitePages } from './pages.ts';
import { siteTools } from './tools.ts';

const today = '2026-04-15';
/** Which field says it is of that day: what records one is not reviewed. */
const dayField = (name: string) => (name === 'snapshot' ? 'date' : 'reviewed');
const content: Example = [
  example('team', {}, { id: 'example-team' }),
  ...kinds.filter(({ name }) => name !== 'team').map(({ name }) => example(name)),
];

function siteWith(repository: string, more: Example = []) {
  const config = exampleConfig(repository);
  const { playbook } = loadPlaybook(exampleTree([config, ...content, ...more], kinds), kinds);
  const context = siteContext(viewFor(playbook, 'internal'), { kinds, today, history: NO_HISTORY, beginning });
  const tools = siteTools(context, plainCode);
  return { tools, pages: sitePages(context, tools, { rules: [] }) };
}

const ON_GITHUB = 'repository: { url: https://github.com/example/playbook, branch: main, folder: content }';
const ON_GITLAB = 'repository: { url: https://gitlab.com/example/playbook, branch: main, folder: content }';

describe('on a host that can be told what is in a file', async () => {
  const { tools, pages } = siteWith(ON_GITHUB);
  const rules = await discoverRules();

  test.each(kinds.map((kind) => [kind.name, kind] as const))('a new %s begins as content', (name, kind) => {
    const link = new URL(tools.newEntry(name)?.href ?? '');
    const file = `${kind.folder.name}/${link.searchParams.get('filename')}`;
    expect(`${link.origin}${link.pathname}`).toBe(
      `https://github.com/example/playbook/new/main/content/${kind.folder.name}`,
    );
    const text = link.searchParams.get('value') ?? '';
    const tree = exampleTree([...content, { file, text }], kinds);
    const { diagnostics, playbook } = check(tree, { kinds, rules, findings, today });
    const wrong = diagnostics.filter(
      ({ location, rule }) => location.file === file && /^(yaml|schema|source|markdown)\//.test(rule),
    );
    expect(wrong.map(({ message }) => message)).toEqual([]);
    expect(playbook.find(name, `new-${name}`)?.data).toMatchObject({ [dayField(name)]: today });
  });

  test('a decision begins with the next number of the log', () => {
    const later = siteWith(ON_GITHUB, [example('decision', { number: 41 }, { id: 'feature-flags' })]);
    const link = new URL(later.tools.newEntry('decision')?.href ?? '');
    expect(link.searchParams.get('value')).toMatch(/^number: 42$/m);
  });

  test('the index of each kind leads there, and no page of the site stands between', () => {
    const indexes = pages.filter(({ chrome }) => chrome.newEntry !== undefined);
    expect(indexes.map(({ chrome }) => chrome.newEntry?.label).toSorted()).toEqual(
      kinds.map(({ name }) => tools.newEntry(name)?.label).toSorted(),
    );
    expect(pages.filter(({ template }) => template === 'site/new-entry')).toEqual([]);
  });
});

describe('on another host', () => {
  const { tools, pages } = siteWith(ON_GITLAB);

  test.each(kinds.map(({ name, folder }) => [name, folder] as const))(
    'a page shows what a new %s begins with, and where it belongs',
    (name, folder) => {
      const path = tools.newEntry(name)?.href;
      const page = pages.find((each) => each.path === path);
      const { file } = page?.body as NewEntryBody;
      expect(page?.template).toBe('site/new-entry');
      expect(file.text).toContain(`${dayField(name)}: ${today}`);
      expect(file.place).toContain(
        `https://gitlab.com/example/playbook/-/new/main/content/${folder.name}?file_name=new-`,
      );
    },
  );
});

test('the owner of most entries of the kind owns the new one', () => {
  const more = ['one', 'two'].map((id) => example('term', { owner: 'role/example-role' }, { id }));
  const { tools } = siteWith(ON_GITHUB, more);
  expect(new URL(tools.newEntry('term')?.href ?? '').searchParams.get('value')).toContain('owner: role/example-role');
});

test('a name that is taken is not offered again', () => {
  const { tools } = siteWith(ON_GITHUB, [example('term', {}, { id: 'new-term' })]);
  expect(tools.newEntry('term')?.href).toContain('?filename=new-term-2.');
});

test('without a repository nothing is offered', () => {
  const { tools, pages } = siteWith('language: en');
  expect(tools.newEntry('term')).toBeUndefined();
  expect(pages.filter(({ template }) => template === 'site/new-entry')).toEqual([]);
});
