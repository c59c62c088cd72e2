/** `npm run new:kind` in a copy of the repository: what it makes is held to all that other kinds are held to. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { kindNames, withKind } from './kind-names.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-kind-')));
const PRETTIER = ['.prettierrc.json', '.prettierignore'];
const newKind = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/new-kind.ts', ...words], { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  for (const part of ['src', 'scripts', 'public', '.vscode', 'package.json', 'tsconfig.json', ...PRETTIER])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new kind', () => {
  test('passes every test of kinds and rules', () => {
    const made = newKind('--name', 'open-inquiry', '--area', 'health');
    expect(made.stderr).toBe('');
    expect(made.stdout).toMatch(/^Wrote src\/areas\/health\/open-inquiry\/schema\.ts$/m);
    const tests = [
      'src/areas/health/open-inquiry',
      'src/areas/parity.test.ts',
      'src/check/examples.test.ts',
      'scripts/json-schemas.test.ts',
    ];
    const vitest = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'scripts/config/vitest.config.ts',
      '--reporter',
      'verbose',
      '-t',
      'inquiry|every folder',
    ];
    const run = spawnSync(process.execPath, [...vitest, ...tests], { cwd: copy, encoding: 'utf8' });
    expect(run.status, run.stdout).toBe(0);
    for (const held of [
      'has a full entry',
      'has a template',
      'the page of an open inquiry',
      'open-inquiry/point-repeated',
      'open-inquiry.json is what the schema in the code says',
    ])
      expect(run.stdout).toContain(held);
  }, 120_000);

  test('is formatted', () => {
    const prettier = [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      'src/areas/health/open-inquiry',
      'src/areas/kinds.ts',
      '.vscode',
    ];
    const { stdout, stderr } = spawnSync(process.execPath, prettier, { cwd: copy, encoding: 'utf8' });
    expect(stdout + stderr).toContain('All matched files use Prettier code style');
  }, 60_000);

  test('has entries that can be written, checked and refused at once', () => {
    mkdirSync(join(copy, 'playbook/teams'), { recursive: true });
    for (const [path, text] of Object.entries(smallestPlaybook)) writeFileSync(join(copy, 'playbook', path), text);
    const waymark = (...words: readonly string[]) =>
      spawnSync(process.execPath, ['src/cli/waymark.js', ...words, '--content', 'playbook', '--today', '2026-04-15'], {
        cwd: copy,
        encoding: 'utf8',
      });
    expect(waymark('new', 'open-inquiry', 'why-so-slow', '--owner', 'team/platform').stdout).toContain(
      'open-inquiries/why-so-slow.md',
    );
    // What its template says is left to replace.
    const checked = waymark('check', '--format', 'json');
    const { diagnostics } = JSON.parse(checked.stdout) as {
      readonly diagnostics: readonly { readonly rule: string }[];
    };
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['entry/template-text']));
    expect(checked.status).toBe(0);
    writeFileSync(
      join(copy, 'playbook/open-inquiries/why-not.yaml'),
      'title: Why not\nowner: team/platform\nreviewed: 2026-04-01\n',
    );
    expect(waymark('check', '--format', 'json').stdout).toContain('Missing `statement`, expected');
  }, 60_000);

  test.each([
    [[], 'Missing `--name`'],
    [['--name', 'Open Question'], 'Unexpected `Open Question`, expected lower-case letters'],
    [['--name', 'ladder'], 'Unexpected `ladder`, expected a name that no other kind has'],
    [['--name', 'class', '--area', 'start'], 'Unexpected `class`, expected a name that can stand in code'],
    [['--name', '2fa', '--area', 'start'], 'Unexpected `2fa`, expected a name that can stand in code'],
    [['--name', 'tip', '--area', 'start', '--folder', 'guides'], 'Unexpected folder `guides`, expected one that'],
    [['--name', 'decree'], 'Missing `--area`, expected one of `start`, `guides`'],
    [['--name', 'decree', '--area', 'law'], 'Unexpected area `law`, expected one of'],
    [['--name', 'decree', '--room', 'law'], "Unknown option '--room'"],
    [['decree'], "Unexpected argument 'decree'"],
  ])('is not made from %j', (words, message) => {
    const { status, stderr } = newKind(...words);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('node:internal');
    expect(status).toBe(2);
  });
});

test.each([
  ['decision', undefined, 'decision', 'decisions', 'Decision', 'a'],
  ['open-inquiry', undefined, 'openInquiry', 'open-inquiries', 'Open inquiry', 'an'],
  ['hypothesis', 'hypotheses', 'hypothesis', 'hypotheses', 'Hypothesis', 'a'],
])('%s is named as one would', (name, given, camel, folder, One, a) => {
  expect(kindNames(name, 'decisions', given)).toMatchObject({ camel, folder, One, a });
});

test.each(['[role]', '[\n  role,\n]'])('the list gets one more: %j', (items) => {
  const list = `import { role } from '#areas/growth/role/kind.ts';\n\nexport const kinds: readonly Kind[] = ${items};\n`;
  expect(withKind(list, kindNames('decision', 'decisions'))).toMatch(
    /role\/kind\.ts';\nimport \{ decision \} from '#areas\/decisions\/decision\/kind\.ts';\n\nexport .*role, decision\];\n$/s,
  );
});
