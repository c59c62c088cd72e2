/** What the guides for contributors say of the repository is true of it. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { allCommands } from '#cli/commands/index.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const ROOMS = 'model source markdown load words search charts check site areas render'.split(' ');

const everyCommand = await allCommands();
const GUIDES = [
  '.github/CONTRIBUTING.md',
  '.github/SECURITY.md',
  'README.md',
  ...globSync('.github/guides/*.md', { cwd: ROOT }),
];

test.each(GUIDES)('every path that %s names exists', (guide) => {
  const named = [...read(guide).matchAll(/`((?:src|scripts|public)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  // Pages of an adopter's own lie there; this project has none.
  const own = named.filter((path) => path !== 'src/pages/');
  expect(own.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
});

/** What links to headings of a guide end with. */
function anchorsIn(path: string): readonly string[] {
  const slugger = new GithubSlugger();
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugger.slug(heading));
}

test.each(GUIDES)('every link of %s leads somewhere', (guide) => {
  const links = [
    ...read(guide)
      .replaceAll(/^ *```.*?^ *```/gms, '')
      .matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/g),
  ];
  const lost = links.filter(([, path = '', anchor]) => {
    const target = path === '' ? guide : posix.join(posix.dirname(guide), path);
    return !existsSync(`${ROOT}${target}`) || (anchor !== undefined && !anchorsIn(target).includes(anchor));
  });
  expect(lost.map(([link]) => link)).toEqual([]);
});

test.each(GUIDES)('every command that %s names is one', (guide) => {
  const typed = [...read(guide).matchAll(/(?:npx |`)waymark ([a-z][\w-]*)/g)].map(([, name = '']) => name);
  const known = Object.keys(everyCommand).flatMap((name) => [name, name.split(' ')[0]]);
  expect(typed.filter((name) => !known.includes(name))).toEqual([]);
});

test('the top of the repository holds what people expect there', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
  const top = [...new Set(tracked.map((path) => path.split('/', 1)[0] ?? ''))].filter((name) => !name.startsWith('.'));
  expect(top.toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'content',
    'package-lock.json',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.json',
  ]);
});

test('the picture of the rooms is what the layers hold', () => {
  // Only the rules that a room's name stands for are read.
  const { forbidden } = createRequire(import.meta.url)('./config/layers.cjs') as {
    readonly forbidden: readonly { readonly name: string; readonly to: { readonly pathNot?: string } }[];
  };
  const pictured = new Map(
    [...read('.github/CONTRIBUTING.md').matchAll(/^([a-z]+) {2,}([a-z ]+)$/gm)].map(([, room = '', others = '']) => [
      room,
      others === 'nothing' ? [] : others.split(' ').toSorted(),
    ]),
  );
  for (const room of ROOMS) {
    const { to } = forbidden.find(({ name }) => name === room) ?? {};
    const allowed = /\(([a-z|]+)\)/.exec(to?.pathNot ?? '')?.[1]?.split('|') ?? [];
    expect([room, pictured.get(room)]).toEqual([room, allowed.filter((each) => each !== room).toSorted()]);
  }
});
