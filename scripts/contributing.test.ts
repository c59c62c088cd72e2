/** What the guides for contributors say of the repository is true of it. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const ROOMS = 'model source markdown load words search charts check site areas render'.split(' ');

test.each(['.github/CONTRIBUTING.md', 'README.md'])('every path that %s names exists', (guide) => {
  const named = [...read(guide).matchAll(/`((?:src|scripts|public)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  // Pages of an adopter's own lie there; this project has none.
  const own = named.filter((path) => path !== 'src/pages/');
  expect(own.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
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
