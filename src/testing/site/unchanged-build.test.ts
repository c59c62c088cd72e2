/** An unchanged build is recognised before anything heavy is imported, and touches nothing. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TODAY } from '../built-site.ts';
import { differences, touchesOf, type State } from '../folder-state.ts';
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
    expect(again.modules.some((url) => url.endsWith('/src/cli/build/fingerprint.ts'))).toBe(true);
    expect(again.modules.filter((url) => url.includes('/node_modules/'))).toEqual([]);
  });
});

test.each([
  ['a byte of the content', { ...everyKind, 'playbook.yaml': `${String(everyKind['playbook.yaml'])}\n` }, []],
  ['the day', everyKind, ['--today', '2026-11-21']],
  ['the audience', everyKind, ['--visibility', 'restricted']],
  ['the base', everyKind, ['--base', '/playbook/']],
])('a build with another of its inputs is made: %s', async (_, files, typed) => {
  const { fill, build } = workshop(everyKind);
  await build();
  expect((await build()).out).toMatch(/^Nothing changed/);
  fill(files);
  expect((await build(...typed)).out).not.toMatch(/^Nothing changed/);
});
