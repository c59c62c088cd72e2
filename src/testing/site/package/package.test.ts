/** The form that others get: the packed tarball, installed into a folder of an odd name outside of this repository. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { packageFile } from '#cli/package-files.ts';
import { allCommands } from '#cli/commands/index.ts';
import { smallestPlaybook, writeFiles } from '#testing/temporary-playbook.ts';
import { bytesOf, differences } from '../../folder-state.ts';
import { EXAMPLE } from '../../shipped-example.ts';
import { repositoryIn } from '../../repository.ts';
import { TODAY } from '../../built-site.ts';
import { pack, packAndInstall, type Installed } from './installed.ts';

let installed: Installed;
beforeAll(() => {
  installed = packAndInstall();
  cpSync(EXAMPLE, join(installed.project, 'content'), { recursive: true });
  repositoryIn(installed.project).commit('2026-11-01', 'Begin');
}, 240_000);
afterAll(() => installed.remove());

const FROM_NPX = { npm_config_user_agent: 'npm/11.0.0', npm_command: 'exec', npm_lifecycle_event: 'npx' };
const program = () => join(installed.project, 'node_modules/.bin/waymark');
const environment = () => ({ PATH: process.env.PATH, HOME: installed.project, ...FROM_NPX });

function waymark(typed: readonly string[], cwd = installed.project) {
  // The link that npm makes is for shells; Node runs the same file.
  const { status, stdout, stderr } = spawnSync(process.execPath, [program(), ...typed], {
    cwd,
    encoding: 'utf8',
    env: environment(),
  });
  return { code: status, out: stdout, err: stderr };
}

/** `lib/program/check-4F7K.js` is one of the programs, whatever its name. */
function sortOf(path: string): string {
  const steps = path.split('/');
  const ending = steps.at(-1)?.replace(/^.*?(\.\w+)?$/, '*$1') ?? '';
  if (steps.length === 1) return path;
  if (path.startsWith('content/')) return 'content/**';
  if (path.startsWith('.github/')) return '.github/guides/*.md';
  if (path.startsWith('src/cli/beginnings/')) return 'src/cli/beginnings/**';
  if (path.startsWith('src/areas/'))
    return `src/areas/*/*/${steps
      .slice(4)
      .join('/')
      .replace(/beside\/.*/, 'beside/**')}`;
  return path.startsWith('lib/') && steps.length > 2 ? [...steps.slice(0, -1), ending].join('/') : path;
}

test('holds what it needs and nothing else', () => {
  const held = globSync(['**/*', '.github/**'], { cwd: join(installed.project, 'node_modules/waymark') }).filter(
    (path) => lstatSync(join(installed.project, 'node_modules/waymark', path)).isFile(),
  );
  expect([...new Set(held.map(sortOf))].toSorted()).toMatchInlineSnapshot(`
    [
      ".github/guides/*.md",
      "LICENSE",
      "README.md",
      "content/**",
      "lib/NOTICE",
      "lib/program/*.js",
      "lib/theme-sources.json.gz",
      "lib/theme/*.json",
      "lib/theme/client/*.js",
      "lib/theme/client/*.svg",
      "lib/theme/client/_astro/*.css",
      "lib/theme/client/_astro/*.js",
      "lib/theme/client/_astro/*.svg",
      "lib/theme/client/_astro/*.woff2",
      "lib/theme/client/schemas/*.json",
      "lib/theme/development/*.js",
      "lib/theme/form/*.js",
      "lib/theme/server/*.mjs",
      "lib/theme/server/chunks/*.mjs",
      "package.json",
      "src/areas/*/*/fixtures/beside/**",
      "src/areas/*/*/fixtures/minimal.yaml",
      "src/areas/*/*/guide.md",
      "src/areas/*/*/template.md",
      "src/areas/*/*/template.yaml",
      "src/cli/beginnings/**",
      "src/cli/hand-over.js",
      "src/cli/waymark.js",
    ]
  `);
});

test('is small, and runs nothing when it is installed', () => {
  const modules = join(installed.project, 'node_modules');
  const files = globSync('**/*', { cwd: modules }).map((path) => join(modules, path));
  const bytes = files.map((file) => lstatSync(file)).reduce((sum, { size }) => sum + size, 0);
  const manifests = globSync(['*/package.json', '@*/*/package.json'], { cwd: modules });
  const { packing, installing } = installed.seconds;
  console.log(
    `Packed in ${packing.toFixed(1)} s; ${manifests.length} packages installed by ${installed.by} in ${installing.toFixed(1)} s; ` +
      `${(bytes / 1_000_000).toFixed(1)} MB, the tarball ${(lstatSync(installed.tarball).size / 1_000_000).toFixed(1)} MB.`,
  );
  expect(bytes).toBeLessThan(60_000_000);
  const scripts = manifests.flatMap((path) => {
    const { scripts: own = {} } = JSON.parse(readFileSync(join(modules, path), 'utf8')) as {
      readonly scripts?: Readonly<Record<string, string>>;
    };
    return ['preinstall', 'install', 'postinstall'].filter((name) => name in own).map((name) => `${path} ${name}`);
  });
  expect(scripts).toEqual([]);
});

// These take long, and `npm run verify` tries them.
const thorough = test.skipIf(!inject('thorough'));

thorough(
  'is the same when it is packed again, byte for byte',
  () => {
    const again = mkdtempSync(join(inject('temporary'), 'again-'));
    pack(again);
    const [tarball = ''] = globSync('*.tgz', { cwd: again });
    const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(digest(join(again, tarball))).toBe(digest(installed.tarball));
  },
  240_000,
);

test('names the licences of all that is in it', () => {
  const text = readFileSync(join(installed.project, 'node_modules/waymark/lib/NOTICE'), 'utf8');
  const drawing = ['mermaid', '@dagrejs/dagre', 'khroma'];
  for (const name of [
    'zod',
    'yaml',
    'parse5',
    'sax',
    '@fontsource-variable/inter',
    'lucide-static',
    'astro',
    ...drawing,
  ])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  expect(text).not.toContain('(undefined)');
});

test('builds the site that this repository builds, byte for byte', () => {
  const typed = ['build', '--content', EXAMPLE, '--out', 'site', '--base', '/', '--today', TODAY];
  expect(waymark(typed)).toMatchObject({ code: 0 });
  expect(differences(bytesOf(join(installed.project, 'site')), bytesOf(inject('example').folder))).toEqual([]);
});

/** One way to call each command, with what it says. */
const CALLS: readonly (readonly [command: string, typed: readonly string[], says: string])[] = [
  ['check', ['--max-warnings', '0'], 'No problems in'],
  ['diff', ['HEAD'], ''],
  ['build', ['--out', 'dist'], 'pages'],
  ['init', ['own', '--name', 'Own', '--beginning', 'small', '--owner', 'Platform', '--yes'], ''],
  ['new', ['term', 'toil-budget', '--owner', 'team/platform'], 'then run `npx waymark check`'],
  ['schemas', [], ''],
  ['export', ['term', '--format', 'csv'], 'adr'],
  ['import', ['series', 'numbers.csv', '--metric', 'change-lead-time', '--dry-run'], ''],
  ['ci', ['github', '--dry-run'], 'npx waymark'],
  ['adopt', [], ''],
  ['stale', [], ''],
  ['reviewed', ['term/adr'], ''],
  ['ladder diff', ['HEAD'], ''],
  ['ladder extract', ['individual-contributor', 'management', '--to', 'all-of-us', '--dry-run'], ''],
  ['decisions', ['--for', 'index.ts', '--content', 'beside'], 'No decision, no standard'],
  // It would ask the network.
  ['links', ['--help'], 'outside of the playbook'],
  ['explain', ['reference/unknown'], 'playbook'],
];

const SERVERS = ['dev', 'preview'];

test('each command has a call here', async () => {
  const tried = [...CALLS.map(([command]) => command), ...SERVERS];
  expect(tried.toSorted()).toEqual(Object.keys(await allCommands()).toSorted());
});

test.each(CALLS)('%s', (command, typed, says) => {
  writeFiles(installed.project, {
    'numbers.csv': 'date,value\n2026-11-20,3\n',
    'beside/playbook.yaml':
      'name: Small\ndescription: Beside its code.\nsources:\n  code: { path: ../code, kinds: [decisions] }\n',
    'code/index.ts': 'export {};\n',
  });
  const { code, out, err } = waymark([...command.split(' '), ...typed]);
  expect(err).not.toMatch(/fault of Waymark|ERR_|ENOENT| at .*\.js:\d/);
  expect(out + err).toContain(says);
  expect(code).toBeLessThan(2);
});

test.each(inject('thorough') ? ['small', 'whole', 'empty'] : ['small'])(
  'a playbook that begins as %s is clean and builds',
  (beginning) => {
    const own = join(installed.project, `own-${beginning}`);
    const answers = ['--name', 'Own', '--beginning', beginning, '--owner', 'Platform', '--yes'];
    expect(waymark(['init', own, ...answers])).toMatchObject({ code: 0 });
    expect(waymark(['check'], own)).toMatchObject({ code: 0, out: expect.stringContaining('No problems') as unknown });
    expect(waymark(['build'], own)).toMatchObject({ code: 0 });
  },
);

test.each(SERVERS)('%s', async (command) => {
  const server = spawn(process.execPath, [program(), command, '--port', '0'], {
    cwd: installed.project,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.on('exit', () => reject(new Error(`\`${command}\` ended`)));
      server.stdout.on('data', (data: Buffer) => {
        const [found] = /http:\S+/.exec(data.toString()) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const answer = await fetch(new URL('ladders/', address));
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<h1')]);
  } finally {
    server.kill();
  }
});

thorough(
  'compiles templates of an adopter once Astro is installed, and says so before',
  () => {
    const own = join(installed.project, 'own-look');
    cpSync(join(import.meta.dirname, '../adopter'), join(own, 'content'), { recursive: true });
    const font = packageFile('node_modules/@fontsource-variable/inter/files/inter-latin-wght-italic.woff2');
    cpSync(font, join(own, 'content/theme/fonts/text.woff2'));
    const typed = ['build', '--today', TODAY];
    expect(waymark(typed, own)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /need the package `astro`, which is not installed\n.*npm install --save-dev astro@/,
      ) as unknown,
    });
    // With all that it needs beside it, as an installation has it.
    const modules = packageFile('node_modules');
    for (const name of globSync(['*', '@*/*'], { cwd: modules })) {
      const link = join(installed.project, 'node_modules', name);
      if (name.startsWith('@') && !name.includes('/')) mkdirSync(link, { recursive: true });
      else if (!existsSync(link)) symlinkSync(join(modules, name), link);
    }
    expect(waymark(typed, own)).toMatchObject({ code: 0 });
    expect(readFileSync(join(own, 'dist/guides/mooring/index.html'), 'utf8')).toContain('Ahoy!');
    expect(readFileSync(join(own, 'dist/harbour/index.html'), 'utf8')).toContain('Who is on the quay.');
  },
  240_000,
);

test('works where the content is all there is', () => {
  const root = join(installed.project, 'alone');
  mkdirSync(root);
  writeFiles(root, { ...smallestPlaybook, 'package.json': '{}', 'README.md': '# Ours\n' });
  const day = ['--today', '2026-04-15'];
  expect(waymark(['check', '--max-warnings', '0', ...day], root)).toMatchObject({ code: 0 });
  expect(waymark(['build', ...day], root)).toMatchObject({ code: 0 });
  // The site lies among the content now.
  expect(waymark(['check', '--max-warnings', '0', ...day], root)).toMatchObject({ code: 0 });
  expect(waymark(['build', ...day], root).out).toContain('Nothing changed');
});
