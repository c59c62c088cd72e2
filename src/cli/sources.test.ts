/** Sources on disk, as every command takes them: beside the content, in repositories of their own, and never more than was named. */
import { symlinkSync, writeFileSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryFolder, writeFiles } from '#testing/temporary-playbook.ts';
import { readContent, readHistory } from './content-options.ts';

const CONFIG = `name: Example
description: A test.
today: 2026-11-26
sources:
  shop:
    path: ../../shop
    owner: team/platform
    kinds: { decisions: docs/adr, guides: docs/runbooks }
    repository: { url: 'https://github.com/example/shop' }
  gone: { path: ../../gone, kinds: [decisions] }
`;
const RECORD =
  '---\nstatus: accepted\ndate: 2026-03-02\naffects: [services/cart/**]\n---\n\n# Use events\n\n![Flow](../flow.svg)\n';

/** A playbook and a shop beside it, each in a repository of its own. */
function organisation(records: Readonly<Record<string, string>> = { 'docs/adr/0007-use-events.md': RECORD }) {
  const around = temporaryFolder();
  const [folder, shop] = [join(around, 'playbook'), join(around, 'shop')];
  writeFiles(join(folder, 'content'), { ...smallestPlaybook, 'playbook.yaml': CONFIG });
  writeFiles(shop, {
    'docs/flow.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    'services/cart/index.ts': '',
    'node_modules/x/docs/adr/0001-no.md': RECORD,
    ...records,
  });
  const repository = repositoryIn(shop);
  repository.commit('2026-05-01', 'First');
  return { around, folder, shop, repository, content: join(folder, 'content') };
}

const RUNBOOK = 'docs/runbooks/restart.md';

test('findings are told where the files lie, in every form; a missing folder once, as a warning', async () => {
  const { folder } = organisation({
    'docs/adr/0007-use-events.md': RECORD.replace('accepted', 'excepted').replace('../flow.svg', '../gone.svg'),
  });
  const { code, out } = await waymarkIn(folder, ['check', '--all']);
  expect(code).toBe(1);
  expect(out).toContain('../shop/docs/adr/0007-use-events.md\n');
  expect(out.replace(/\s+/g, ' ')).toContain('there is no `../../shop/docs/gone.svg`');
  expect(out.match(/Missing folder `\.\.\/\.\.\/gone`/g)).toHaveLength(1);
  const sarif = await waymarkIn(folder, ['check', '--format', 'sarif']);
  expect(sarif.out).toContain('"uri": "../shop/docs/adr/0007-use-events.md"');
  const github = await waymarkIn(folder, ['check', '--format', 'github']);
  expect(github.out).toMatch(/file=\.\.\/shop\/docs\/adr\/0007-use-events\.md,line=\d/);
});

test('the past of a source is that of its own repository', () => {
  const { content, repository } = organisation({ [RUNBOOK]: '# Restart\n\nDrain.\n' });
  repository.commit('2026-06-01', 'Second', { [RUNBOOK]: '# Restart\n\nDrain first.\n' });
  const { playbook, problems } = loadPlaybook(readContent({ path: content }), kinds);
  expect(problems.map(({ rule }) => rule)).toEqual(['sources/nothing-there', 'sources/missing']);
  const [guide] = playbook.entriesOf('guide');
  const history = readHistory({ path: content }, kinds, { env: process.env });
  expect(guide?.data.reviewed).toBe('2026-06-01');
  expect(guide && history.lastChange(guide)).toMatchObject({ date: '2026-06-01', what: 'changed' });
  const [revision] = history.revisionsOf(guide?.file ?? '');
  expect(revision?.file).toBe(`sources/shop/${RUNBOOK}`);
  expect(
    revision &&
      history
        .at(revision, 'guide')
        .entriesOf('guide')
        .map(({ id }) => id),
  ).toEqual(['shop-restart']);
});

test('a shallow clone counts reviews from its last commit, and says so', () => {
  const { content, around, shop, repository } = organisation({ [RUNBOOK]: '# Restart\n\nDrain.\n' });
  repository.commit('2026-07-01', 'Later', { 'services/cart/index.ts': '//' });
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${shop}`, join(around, 'clone')]);
  writeFileSync(join(content, 'playbook.yaml'), CONFIG.replace('../../shop', '../../clone'));
  const { playbook, problems } = loadPlaybook(readContent({ path: content }), kinds);
  expect(playbook.entriesOf('guide').map(({ data }) => data.reviewed)).toEqual(['2026-07-01']);
  expect(problems.map(({ rule }) => rule)).toContain('sources/shallow');
  const history = readHistory({ path: content }, kinds, { env: process.env });
  expect(playbook.entriesOf('guide').map((entry) => history.lastChange(entry))).toEqual([undefined]);
});

test('nothing is read from outside of the folder that was named, by links neither', () => {
  const { content, around, shop } = organisation();
  writeFiles(around, { 'secret/0009-secret.md': RECORD, 'secret/flow.svg': '<svg/>' });
  symlinkSync(join(around, 'secret/0009-secret.md'), join(shop, 'docs/adr/0009-secret.md'));
  symlinkSync(join(around, 'secret'), join(shop, 'docs/runbooks'));
  symlinkSync(join(around, 'secret'), join(shop, 'docs/pictures'));
  writeFileSync(join(shop, 'docs/adr/0010-more.md'), RECORD.replace('../flow.svg', '../pictures/flow.svg'));
  const { files, problems } = readContent({ path: content });
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('sources/'))).toEqual([
    'sources/shop/docs/adr/0007-use-events.md',
    'sources/shop/docs/adr/0010-more.md',
    'sources/shop/docs/flow.svg',
  ]);
  expect(problems.map(({ location, message }) => `${location.file} ${message}`)).toContain(
    'sources/shop/docs/adr/0009-secret.md Unexpected link `sources/shop/docs/adr/0009-secret.md`, expected a file inside the source',
  );
});

test('files of a source are never written', async () => {
  const { folder, shop } = organisation({
    'docs/adr/0007-use-events.md': `${RECORD}\nSee [it](./0008-keys.md).\n`,
    'docs/adr/old/0008-keys.md': RECORD,
    [RUNBOOK]: '# Restart\n\nWrite to www.example.org: [there](www.example.org).\n',
  });
  const fixed = await waymarkIn(folder, ['check', '--fix']);
  expect(fixed.err).toContain('`check --fix` never edits them');
  expect(readFileSync(join(shop, RUNBOOK), 'utf8')).toContain('(www.example.org)');
  const reviewed = await waymarkIn(folder, ['reviewed', `../shop/${RUNBOOK}`]);
  expect([reviewed.code, reviewed.err]).toEqual([2, expect.stringContaining('edited in its own repository')]);
});

test('what governs changed files is printed for people, for a comment and for programs', async () => {
  const { folder } = organisation();
  const asked = async (...typed: readonly string[]) => waymarkIn(folder, ['decisions', '--for', ...typed]);
  const text = await asked('../shop/services/cart/index.ts');
  expect([text.code, text.out]).toEqual([
    0,
    expect.stringContaining('decision/shop-0007-use-events  ../shop/docs/adr'),
  ]);
  const markdown = await asked(
    'services/cart/index.ts',
    'services/cart/a.ts',
    '--source',
    'shop',
    '--format',
    'markdown',
  );
  expect(markdown.out).toContain(
    '- **[Use events](https://github.com/example/shop/edit/main/docs/adr/0007-use-events.md)** (decision).\n  Governs `services/cart/index.ts`, `services/cart/a.ts`.',
  );
  const json = await asked('shop:services/cart/index.ts', '--format', 'json');
  expect(JSON.parse(json.out)).toMatchObject([
    { id: 'shop-0007-use-events', governs: ['shop:services/cart/index.ts'] },
  ]);
  const none = await asked('shop:services/search/index.ts');
  expect([none.code, none.out]).toEqual([
    0,
    'No decision, no standard and nothing else of the playbook governs this file.\n',
  ]);
  expect(none.err).toContain('The source `gone` is not there');
  const lost = await asked('services/cart/index.ts');
  expect([lost.code, lost.err]).toEqual([2, expect.stringContaining('--source shop')]);
});

test('a comment is in English, whatever the site speaks', async () => {
  const { folder, content } = organisation();
  const settings = join(content, 'playbook.yaml');
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}\nlanguage: de\n`);
  const { out } = await waymarkIn(folder, [
    'decisions',
    '--for',
    'shop:services/cart/index.ts',
    '--format',
    'markdown',
  ]);
  expect(out).toContain('(decision).');
});

test('a build is another where a file of the code is gone that texts may lead to', () => {
  const { content, shop } = organisation();
  const stateOf = () => readContent({ path: content }).sources?.map(({ state }) => state);
  const before = stateOf();
  expect(stateOf()).toEqual(before);
  rmSync(join(shop, 'services/cart/index.ts'));
  expect(stateOf()).not.toEqual(before);
});

test('a new entry is none that a source brings already', async () => {
  const { folder } = organisation({ [RUNBOOK]: '# Restart\n\nDrain.\n' });
  const { code, err } = await waymarkIn(folder, ['new', 'guide', 'shop-restart', '--owner', 'team/platform']);
  expect([code, err]).toEqual([2, expect.stringContaining(`already: \`../shop/${RUNBOOK}\``)]);
});

test('a comparison takes sources as they are in both states, and an unchanged build sees that one changed', async () => {
  const { folder, shop } = organisation();
  repositoryIn(folder).commit('2026-05-02', 'First');
  const { out } = await waymarkIn(folder, ['diff', '--exit-code']);
  expect(out).toContain('What sources bring (shop, gone) is taken as it is now in both states');
  const { stampOfSources } = await import('./sources.ts');
  const { readConfigIn } = await import('./content-options.ts');
  const stamp = () => stampOfSources(join(folder, 'content'), readConfigIn(join(folder, 'content')));
  const before = stamp();
  rmSync(join(shop, 'docs/adr/0007-use-events.md'));
  expect(stamp()).not.toBe(before);
});
