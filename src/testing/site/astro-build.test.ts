/** `astro build` and `waymark build` make the same site, byte for byte. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { TODAY } from '../built-site.ts';
import { bytesOf, differences } from '../folder-state.ts';
import { emptyFolder } from './workshop.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PARTS = ['src', 'content', 'public', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the repository whose configuration takes a day of its own. */
function repositoryOn(day: string): string {
  const copy = emptyFolder();
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  // What the pages of the past are made from, where there is any.
  if (existsSync(join(ROOT, '.git'))) cpSync(join(ROOT, '.git'), join(copy, '.git'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const config = readFileSync(join(ROOT, 'astro.config.mjs'), 'utf8');
  const dated = config.replace('playbookHooks({', `playbookHooks({ today: '${day}',`);
  expect(dated).not.toBe(config);
  writeFileSync(join(copy, 'astro.config.mjs'), dated);
  return copy;
}

test('of the example', () => {
  const copy = repositoryOn(TODAY);
  // A test's own environment would have Vite build something else than a user's does.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: copy,
    encoding: 'utf8',
    env,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(differences(bytesOf(join(copy, 'dist')), bytesOf(inject('example').folder))).toEqual([]);
});
