import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withCommands } from '#model/command-names.ts';
import { calledAs } from './called-as.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-called-'));
const manifest = join(folder, 'package.json');
writeFileSync(
  manifest,
  JSON.stringify({ scripts: { check: 'waymark check', new: 'node src/cli/waymark.js new', export: 'next export' } }),
);
afterAll(() => rmSync(folder, { recursive: true }));

const npm = { npm_config_user_agent: 'npm/11.19.1 node/v24.21.0', npm_package_json: manifest };
const pnpm = { ...npm, npm_config_user_agent: 'pnpm/10.1.0 npm/? node/v24.21.0' };
const yarn = { ...npm, npm_config_user_agent: 'yarn/4.9.1 npm/? node/v24.21.0' };
const script = { npm_command: 'run-script', npm_lifecycle_event: 'check' };

describe('a command is named as it was called', () => {
  test.each([
    ['npx', { ...npm, npm_command: 'exec', npm_lifecycle_event: 'npx' }, 'npx waymark new team harbour'],
    ['a script', { ...npm, ...script }, 'npm run new -- team harbour'],
    ['a script of a recent npm', { ...npm, ...script, npm_command: 'run' }, 'npm run new -- team harbour'],
    ['pnpm exec', { ...pnpm, npm_command: 'exec' }, 'pnpm exec waymark new team harbour'],
    ['pnpm dlx', { ...pnpm, npm_command: 'dlx' }, 'pnpm dlx waymark new team harbour'],
    ['a script by pnpm', { ...pnpm, ...script }, 'pnpm run new team harbour'],
    ['yarn', { ...yarn, npm_package_json: undefined }, 'yarn waymark new team harbour'],
    ['a script by yarn', { ...yarn, ...script }, 'yarn run new team harbour'],
    ['its name on the path', {}, 'waymark new team harbour'],
  ])('%s', (_, env, expected) => {
    expect(calledAs(env, '/usr/local/bin/waymark')('new team harbour')).toBe(expected);
  });

  test('as a file for Node to run', () => {
    expect(calledAs({}, '/srv/playbook/src/cli/waymark.js')('check')).toBe('npx waymark check');
  });

  test.each([
    ['no arguments', 'check', 'npm run check'],
    ['a script of this name runs something else', 'export term', 'npx waymark export term'],
    ['no script of this name', 'stale', 'npx waymark stale'],
    ['any command', '<command> [options]', 'npm run <command> -- [options]'],
  ])('by npm run, with %s', (_, typed, expected) => {
    expect(calledAs({ ...npm, ...script }, undefined)(typed)).toBe(expected);
  });

  test('by a script where package.json cannot be read', () => {
    const env = { ...npm, ...script, npm_package_json: join(folder, 'gone.json') };
    expect(calledAs(env, undefined)('check')).toBe('npx waymark check');
  });
});

test('only what is marked as a command changes', () => {
  const text =
    'Waymark says: run `waymark check`, or `waymark ladder diff main`. `waymark` alone and waymark check stay.';
  expect(withCommands(text, calledAs({ ...npm, ...script }, undefined))).toBe(
    'Waymark says: run `npm run check`, or `npx waymark ladder diff main`. `waymark` alone and waymark check stay.',
  );
});
