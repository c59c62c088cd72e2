/** An unchanged build is recognised before anything heavy is imported, and touches nothing. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { cpSync, linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TODAY } from '../built-site.ts';
import { bytesOf, differences, touchesOf, type State } from '../folder-state.ts';
import { waymark } from '../waymark-process.ts';
import { everyKind } from './every-kind.ts';
import { workshop } from './workshop.ts';

const content = fileURLToPath(new URL('../../../content', import.meta.url));
const cwd = dirname(inject('example').folder);

describe('building the example again', () => {
  let before: State;
  let again: ReturnType<typeof waymark>;
  beforeAll(() => {
    before = touchesOf(cwd);
    again = waymark(['build', '--content', content, '--out', 'example', '--base', '/', '--today', TODAY], cwd);
  });

  test('says that nothing changed', () => {
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.stdout).toMatch(/^Nothing changed; `example` is up to date\./);
  });

  test('touches no file, neither of the site nor of what is kept', () => {
    expect(differences(before, touchesOf(cwd))).toEqual([]);
  });

  test('imports no package at all', () => {
    expect(again.modules.some((url) => url.endsWith('/src/cli/publishing/fingerprint.ts'))).toBe(true);
    expect(again.modules.filter((url) => url.includes('/node_modules/'))).toEqual([]);
  });
});

describe('a build with another of its inputs than the one before is made', () => {
  const { fill, build } = workshop(everyKind);
  const typed: string[] = [];

  test('but not one with the same', async () => {
    expect(await build()).toMatchObject({ code: 0 });
    expect((await build()).out).toMatch(/^Nothing changed/);
  });

  test('a byte of the content', async () => {
    fill({ ...everyKind, 'playbook.yaml': `${String(everyKind['playbook.yaml'])}\n` });
    expect((await build()).out).not.toMatch(/^Nothing changed/);
  });

  test.each([
    ['the day', '--today', '2026-11-21'],
    ['the audience', '--visibility', 'restricted'],
    ['the base', '--base', '/playbook/'],
  ])('%s', async (_, ...input) => {
    typed.push(...input);
    expect((await build(...typed)).out).not.toMatch(/^Nothing changed/);
  });
});

const touches: readonly (readonly [name: string, touch: (page: string) => void])[] = [
  ['one of its pages was edited', (page) => writeFileSync(page, 'Mine')],
  [
    'one of its pages was edited in secret: as many bytes, and the time of before',
    (page) => {
      const { atime, mtime } = statSync(page);
      writeFileSync(page, readFileSync(page, 'utf8').replace('<title>', '<tittle'));
      utimesSync(page, atime, mtime);
    },
  ],
  ['one of its pages was removed', (page) => rmSync(page)],
  [
    'one of its pages was edited in another folder, where a copy was linked',
    (page) => {
      linkSync(page, `${page}.link`);
      renameSync(`${page}.link`, join(page, '../../linked.html'));
      writeFileSync(join(page, '../../linked.html'), 'Mine');
    },
  ],
];

describe('a site', () => {
  const { dist, build } = workshop(everyKind);
  let before: State;
  beforeAll(async () => {
    await build();
    before = bytesOf(dist);
  });

  test.each(touches)('is whole again after %s', async (_, touch) => {
    touch(join(dist, 'index.html'));
    expect(differences(before, bytesOf(dist))).toEqual(['index.html']);
    expect(await build()).toMatchObject({ code: 0 });
    expect(differences(before, bytesOf(dist))).toEqual([]);
  });

  test('that was only moved is taken for what it is', async () => {
    cpSync(dist, `${dist}-copy`, { recursive: true });
    rmSync(dist, { recursive: true });
    renameSync(`${dist}-copy`, dist);
    expect((await build()).out).toMatch(/^Nothing changed/);
  });
});
