/** Schemas for editors offer what a playbook has, and refuse what is not there. */
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { exampleTree } from '#check/example-tree.ts';
import { loadPlaybook } from '#load/load.ts';
import { example, type Example } from '#model/rule.ts';
import { playbookOf } from '#testing/playbooks.ts';
import { knownIds } from './known-ids.ts';
import { editorSchemas } from './schema-files.ts';
import { IDS_FILE, isUpToDate } from './schema-place.ts';

const content: Example = [
  example('team', { tags: ['payments'] }, { id: 'checkout' }),
  example('role', {}, { id: 'tech-lead' }),
  example('guide', {}, { id: 'checkout' }),
  example('ladder', {}, { id: 'management' }),
];
const idsOf = (of: Example) => knownIds(loadPlaybook(exampleTree(of, kinds), kinds).playbook);
const edited = { kinds, ids: idsOf(content), content: 'content', version: '1.0.0' };
const files = editorSchemas(edited);
const schema = (name: string) => JSON.parse(files.get(name) ?? '') as object;

/** As `remark-lint-frontmatter-schema` makes it: draft 7, told of no other. */
function accepts(kind: string, data: Readonly<Record<string, unknown>>): boolean {
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(schema(IDS_FILE), IDS_FILE);
  return ajv.compile(schema(`${kind}.json`))(data);
}

const term = { title: 'Toil', owner: 'team/checkout', reviewed: '2026-04-01', definition: 'Work that grows.' };

describe('a term', () => {
  test.each<[boolean, string, Readonly<Record<string, unknown>>]>([
    [true, 'owned by a team', {}],
    [true, 'owned by a role, by its id alone', { owner: 'tech-lead' }],
    [false, 'owned by a team that is not there', { owner: 'team/platform' }],
    [false, 'owned by a guide', { owner: 'guide/checkout' }],
    [true, 'related to any entry', { related: ['guide/checkout', 'tech-lead'] }],
    [false, 'related to one of two of a name', { related: ['checkout'] }],
    [true, 'with a tag of others', { tags: ['payments'] }],
    [true, 'with a tag of its own', { tags: ['sustainability'] }],
    [false, 'with a tag that is none', { tags: ['Not one, but two'] }],
    [true, 'with a field of one’s own', { 'x-cost-centre': 'A12' }],
    [false, 'with a misspelt field', { titel: 'Toil' }],
  ])('right is %s: %s', (expected, _, changes) => {
    expect(accepts('term', { ...term, ...changes })).toBe(expected);
  });
});

test('a level elsewhere is offered with its ladder', () => {
  const { definitions } = schema(IDS_FILE) as { definitions: Record<string, { enum: string[] }> };
  expect(definitions['ladder-levels']?.enum.filter((each) => each.startsWith('management#')).length).toBeGreaterThan(0);
});

test('where there is nothing to refer to, anything is right', () => {
  const empty = editorSchemas({ ...edited, ids: knownIds({ ...playbookOf({}), entries: [], faulty: [] }) });
  const ajv = new Ajv({ strict: false });
  ajv.addSchema(JSON.parse(empty.get(IDS_FILE) ?? '') as object, IDS_FILE);
  expect(ajv.compile(JSON.parse(empty.get('term.json') ?? '') as object)(term)).toBe(true);
});

test('a new entry changes the file of ids alone', () => {
  const later = editorSchemas({ ...edited, ids: idsOf([...content, example('team', {}, { id: 'search' })]) });
  expect([...later].filter(([name, text]) => files.get(name) !== text).map(([name]) => name)).toEqual([IDS_FILE]);
});

describe('they are as they would be written', () => {
  const idsText = files.get(IDS_FILE) ?? '';
  test.each<[boolean, string, Example, string]>([
    [true, 'nothing changed', content, '1.0.0'],
    [false, 'an entry came', [...content, example('team', {}, { id: 'search' })], '1.0.0'],
    [false, 'an entry went', content.slice(1), '1.0.0'],
    [false, 'a tag came', [...content.slice(1), example('team', { tags: ['new'] }, { id: 'checkout' })], '1.0.0'],
    [false, 'Waymark is another version', content, '1.0.1'],
    [
      true,
      'a text changed',
      [...content.slice(1), example('team', { tags: ['payments'], title: 'Pay' }, { id: 'checkout' })],
      '1.0.0',
    ],
  ])('%s: %s', (expected, _, now, version) => {
    expect(isUpToDate(idsText, idsOf(now), version)).toBe(expected);
  });
});

test('front matter is told by folder, from the root of the repository', () => {
  expect(schema('front-matter.json')).toMatchObject({
    './.vscode/waymark/guide.json': ['./content/guides/**/*.md', './content/guides/**/*.mdx'],
  });
});
