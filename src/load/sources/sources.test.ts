/** Entries that live beside the code they are about: what a source brings, under which names, and what is said where it is missing. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { withMemorySources } from '#source/memory-sources.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { viewFor } from '../audience.ts';
import { loadPlaybook } from '../load.ts';

const CONFIG = 'name: Example\ndescription: A test.\nsources:\n';
const SHOP = `  shop: { path: ../shop, owner: team/platform, kinds: { decisions: docs/adr, guides: docs/runbooks/*.md, systems: 'services/*/catalog-info.yaml' }, defaults: { systems: { domain: commerce } }, repository: { url: https://github.com/example/shop } }\n`;
const record = (more = '', body = '') =>
  `---\nstatus: accepted\ndate: 2026-03-02\n${more}---\n\n# Use events\n\n${body}\n`;
const domain = { 'domains/commerce.yaml': 'title: Commerce\nowner: team/platform\nreviewed: 2026-04-01\nkind: core\n' };

function loaded(files: Readonly<Record<string, string>>, config = SHOP, names = ['shop']) {
  const tree = memoryTree({ ...smallestPlaybook, ...domain, 'playbook.yaml': CONFIG + config, ...files });
  const days = { 'docs/runbooks/restart.md': '2026-05-01', 'services/cart/catalog-info.yaml': '2026-05-02' };
  const { playbook, problems } = loadPlaybook(withMemorySources(tree, names, days), kinds);
  return {
    playbook,
    entries: playbook.entries.map(({ kind, id }) => `${kind}/${id}`),
    // Of the places of the usual configuration, most tests fill some.
    problems: problems
      .filter(({ rule }) => rule !== 'sources/nothing-there')
      .map(({ location, message }) => `${location.file}:${location.start.line} ${message}`),
  };
}

const EVENTS = { 'sources/shop/docs/adr/0007-use-events.md': record() };

test('records, runbooks and catalogue files are read as they stand, under ids of their source', () => {
  const { playbook, problems } = loaded({
    ...EVENTS,
    'sources/shop/docs/runbooks/restart.md': '# Restart the `cart`\n\nDrain it first.\n',
    'sources/shop/services/cart/catalog-info.yaml':
      'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: cart, description: Keeps what people want. }\nspec: { type: website, lifecycle: production, owner: group:platform }\n',
  });
  expect(problems).toEqual([]);
  expect(playbook.find('decision', 'shop-0007-use-events')?.data).toMatchObject({ number: 7, owner: 'team/platform' });
  expect(playbook.find('guide', 'shop-restart')?.data).toMatchObject({
    title: 'Restart the cart',
    reviewed: '2026-05-01',
  });
  expect(playbook.find('system', 'shop-cart')?.data).toMatchObject({
    title: 'cart',
    type: 'service',
    owner: 'team/platform',
    domain: 'commerce',
    reviewed: '2026-05-02',
  });
});

test('what lies outside of the named places, or is of a kind that is not allowed, is never read', () => {
  const { entries } = loaded({
    ...EVENTS,
    'sources/shop/docs/adr/template.md': record(),
    'sources/shop/docs/adr/README.md': '# Decisions\n',
    'sources/shop/teams/secret.yaml': 'title: Secret\n',
    'sources/shop/decisions/0001-elsewhere.md': record(),
  });
  expect(entries.filter((each) => /shop|secret|elsewhere/.test(each))).toEqual(['decision/shop-0007-use-events']);
});

test('inside of a source, names need no prefix: in fields, in numbers and in links', () => {
  const { playbook, problems } = loaded({
    'sources/shop/docs/adr/0005-use-rabbit.md': record('', 'Superseded by [7](0007-use-events.md).').replace(
      'status: accepted',
      'status: superseded by 0007',
    ),
    'sources/shop/docs/adr/0007-use-events.md': record(
      'related: [decision/0005-use-rabbit]\naffects: [services/cart/**, team/platform]\n',
      'See [that](./0005-use-rabbit.md), [the code](/services/cart/index.ts) and [all of it](../../services/).',
    ),
    'sources/shop/services/cart/index.ts': '',
    'decisions/0005-own.md': record('owner: team/platform\n'),
  });
  expect(problems).toEqual([]);
  const events = playbook.find('decision', 'shop-0007-use-events');
  expect(events?.data.affects).toEqual(['shop:services/cart/**', 'team/platform']);
  const to = playbook.references.filter(({ from }) => from === events).map(({ to: { id } }) => id);
  expect(to.filter((id) => id === 'shop-0005-use-rabbit')).toHaveLength(2);
});

test.each([
  ['../../../playbook/secret.md', 'Unexpected address'],
  ['../../services/gone.ts', 'Unexpected link'],
  ['../../../../etc/passwd', 'Unexpected address'],
])('a link to %s is a finding in the file of the source', (url, message) => {
  const { problems } = loaded({ 'sources/shop/docs/adr/0007-use-events.md': record('', `[There](${url})`) });
  expect(problems).toEqual([expect.stringContaining(`sources/shop/docs/adr/0007-use-events.md:8 ${message}`)]);
});

test('two files that would be one entry are a finding that names both', () => {
  const { problems } = loaded({
    ...EVENTS,
    'decisions/shop-0007-use-events.md': record('owner: team/platform\nnumber: 9\n'),
  });
  expect(problems).toEqual([
    'sources/shop/docs/adr/0007-use-events.md:1 Unexpected second decision `shop-0007-use-events`, expected one; the other is `decisions/shop-0007-use-events.md`',
  ]);
});

test('references into a missing source are no mistakes, and their pages know of it', () => {
  const { playbook, problems } = loaded({
    'guides/carts.md':
      '---\ntitle: Carts\nowner: team/platform\nreviewed: 2026-04-01\nrelated: [decision/shop-0007-use-events]\n---\n\nSee [why](../decisions/shop-0007-use-events/).\n',
    'guides/other.md':
      '---\ntitle: Other\nowner: team/platform\nreviewed: 2026-04-01\nrelated: [decision/gone]\n---\n\nText.\n',
  });
  expect(problems).toEqual([
    'playbook.yaml:4 Missing folder `../shop` of the source `shop`, expected a clone of it',
    'guides/other.md:5 Unexpected `decision/gone`, expected an entry of the playbook',
  ]);
  const view = viewFor(playbook, 'internal');
  expect(view.entriesOf('guide').map((entry) => [entry.id, view.waitsFor(entry), entry.data.related])).toEqual([
    ['carts', 'shop', []],
    ['other', undefined, []],
  ]);
  expect([view.missingFor('decision'), view.missingFor('term')]).toEqual([['shop'], []]);
});

test('the public is not told which source is missing: what it would bring may be hidden from it', () => {
  const { playbook } = loaded({
    'guides/carts.md':
      '---\ntitle: Carts\nowner: team/platform\nreviewed: 2026-04-01\nvisibility: public\nrelated: [decision/shop-0007-use-events]\n---\n\nText.\n',
  });
  const view = viewFor(playbook, 'public');
  expect(view.entriesOf('guide').map((entry) => [view.waitsFor(entry), entry.data.related])).toEqual([[undefined, []]]);
  expect(view.missingFor('decision')).toEqual([]);
});

test('what a source hides stays hidden, and code that it links to does not', () => {
  const { playbook } = loaded({
    'sources/shop/docs/adr/0007-use-events.md': record(
      'visibility: public\n',
      '[Hidden](./0008-keys.md), [code](../../services/cart/index.ts)',
    ),
    'sources/shop/docs/adr/0008-keys.md': record('visibility: restricted\n'),
    'sources/shop/services/cart/index.ts': '',
  });
  const view = viewFor(playbook, 'public');
  const links = view.find('decision', 'shop-0007-use-events')?.body?.outline.links.map(({ url }) => url);
  expect([view.entries.map(({ id }) => id), links]).toEqual([
    ['shop-0007-use-events'],
    ['../../services/cart/index.ts'],
  ]);
});

test('facts beside the code are about a standard of the playbook', () => {
  const standard =
    'title: Encryption\nowner: team/platform\nreviewed: 2026-04-01\ncode: SEC-1\nrationale: So that it holds.\nrequirements: [{ id: at-rest, keyword: MUST, text: encrypt }]\n';
  const head = 'system,requirement,state,date,evidence\n';
  const { playbook, problems } = loaded(
    {
      'standards/encryption.yaml': standard,
      'standards/encryption.facts.csv': `${head}cart,at-rest,met,2026-04-14,\n`,
      'sources/shop/docs/standards/encryption.facts.csv': `${head}cart,at-rest,not-met,2026-04-15,\n`,
      'sources/shop/docs/standards/typo.facts.csv': head,
    },
    '  shop: { path: ../shop, kinds: [standards] }\n',
  );
  expect(playbook.find('standard', 'encryption')?.facts?.all.map(({ state }) => state)).toEqual(['met', 'not-met']);
  expect(problems).toEqual([expect.stringContaining('sources/shop/docs/standards/typo.facts.csv:1 Unexpected facts')]);
});

test('the same name in two places of one source is told apart by its folders', () => {
  const { entries } = loaded(
    { 'sources/shop/services/cart/adr/0001-a.md': record(), 'sources/shop/services/search/adr/0001-a.md': record() },
    '  shop: { path: ../shop, owner: team/platform, prefix: "", kinds: { decisions: services/*/adr } }\n',
  );
  expect(entries.filter((each) => each.startsWith('decision'))).toEqual([
    'decision/cart-0001-a',
    'decision/search-0001-a',
  ]);
});
