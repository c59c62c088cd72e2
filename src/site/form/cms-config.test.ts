/** What Sveltia CMS starts with is a configuration as its own schema wants it, for each kind and host. */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { configSchema } from '#model/config.ts';
import { loadPlaybook } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { cmsConfig } from './cms-config.ts';
import { formPlan } from './plan.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(schema);

const { entries } = loadPlaybook(memoryTree(smallestPlaybook), kinds).playbook;

function planFor(repository: object | undefined, form: object = {}) {
  const config = configSchema.parse({ name: 'Playbook', description: 'Ours.', repository, form });
  const tables = [
    {
      kind: 'debt',
      path: 'debt/register.csv',
      columns: ['id', 'title', 'principal.personDays.low', 'interest.kind', 'system', 'discovered'],
    },
  ];
  return formPlan({ view: { config, entries }, kinds, tables });
}

test.each([
  ['GitHub', { url: 'https://github.com/example/playbook' }, {}, 'github', ['token']],
  [
    'GitHub with a service that signs in',
    { url: 'https://github.com/example/playbook.git' },
    { signIn: { proxy: 'https://sign-in.example.org' } },
    'github',
    ['oauth', 'token'],
  ],
  ['GitHub inside a company', { url: 'https://github.example.org/example/playbook' }, {}, 'github', ['token']],
  ['GitLab', { url: 'https://gitlab.com/group/sub/playbook' }, {}, 'gitlab', ['token']],
  [
    'GitLab of our own with an application',
    { url: 'https://git.example.org/group/playbook', host: 'gitlab' },
    { signIn: { application: 'abc' } },
    'gitlab',
    ['oauth', 'token'],
  ],
] as const)('%s', (_, repository, form, name, methods) => {
  const plan = planFor(repository, form);
  expect(plan?.backend).toMatchObject({ name, branch: 'main', auth_methods: methods });
  const config = plan && cmsConfig(plan);
  validate(config);
  expect(validate.errors ?? []).toEqual([]);
  expect(config).toMatchObject({ publish_mode: 'editorial_workflow', load_config_file: false });
});

test('the schema refuses a configuration that has a fault', () => {
  const plan = planFor({ url: 'https://github.com/example/playbook' });
  expect(validate({ ...(plan && cmsConfig(plan)), publish_mode: 'sometimes' })).toBe(false);
});

test.each([
  ['Bitbucket', { url: 'https://bitbucket.org/example/playbook' }],
  ['Azure DevOps', { url: 'https://dev.azure.com/example/_git/playbook' }],
  ['no repository', undefined],
])('%s cannot be written to', (_, repository) => {
  expect(planFor(repository)).toBeUndefined();
});

describe('a field', () => {
  const plan = planFor({ url: 'https://github.com/example/playbook', folder: './playbook/' });
  const fieldsOf = (name: string) => plan?.collections.find((each) => each.name.startsWith(name))?.fields ?? [];
  const field = (kind: string, name: string) => fieldsOf(kind).find((each) => each.name === name);

  test.each([
    ['ritual', 'title', { widget: 'string', required: true, label: 'Title', hint: 'The name that readers see.' }],
    ['ritual', 'reviewed', { widget: 'datetime', format: 'YYYY-MM-DD', time_format: false }],
    ['ritual', 'reviewEvery', { widget: 'string', label: 'Review every' }],
    ['ritual', 'owner', { widget: 'select', options: { entriesOf: ['team', 'role'] } }],
    ['ritual', 'category', { widget: 'select', required: true }],
    ['ritual', 'related', { widget: 'select', multiple: true, options: { entriesOf: [] } }],
    ['ritual', 'agenda', { widget: 'list', summary: '{{fields.title}} · {{fields.minutes}}', collapsed: true }],
    ['ritual', 'body', { widget: 'markdown', modes: ['raw'] }],
    ['ladder', 'levels', { widget: 'list', required: true }],
    ['outcome', 'dependsOn', { widget: 'list', shorthand: 'on' }],
  ])('of a %s, %s', (kind, name, expected) => {
    expect(field(kind, name)).toMatchObject(expected);
  });

  test('stands where people look for it: name first, what all entries have last', () => {
    const names = fieldsOf('ritual').map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['title', 'summary', 'purpose']);
    expect(names.indexOf('body')).toBeLessThan(names.indexOf('owner'));
  });

  test('of a table is a cell: a choice, a day, or text', () => {
    const [rows] = fieldsOf('debt-table');
    const cells = rows?.widget === 'list' ? (rows.fields ?? []) : [];
    expect(cells.map(({ name, widget }) => `${name} ${widget}`)).toEqual([
      'id string',
      'title string',
      'principal__personDays__low string',
      'interest__kind text',
      'system select',
      'discovered datetime',
    ]);
  });

  test('lies in the folder of the repository', () => {
    expect(plan?.root).toBe('playbook/');
  });
});
