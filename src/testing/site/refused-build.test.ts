/** A build that fails changes nothing: the former site stays byte for byte, and nothing is left beside it. */
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { noteTheme, type ThemeLocation } from '#render/compiled-theme.ts';
import { differences, touchesOf, type State } from '../folder-state.ts';
import { smallestPlaybook, type Files } from '../temporary-playbook.ts';
import type { Ended } from '../fake-io.ts';
import { workshop, type Workshop } from './workshop.ts';

const SCENARIO = fileURLToPath(new URL('../scenarios/fifteen-mistakes', import.meta.url));
const mistakes: Files = Object.fromEntries(
  globSync('**/*.*', { cwd: SCENARIO }).map((name) => [name, readFileSync(join(SCENARIO, name))]),
);
const overdue: Files = {
  ...smallestPlaybook,
  'terms/toil.yaml':
    'title: Toil\nowner: team/platform\nreviewed: 2020-04-01\ndefinition: Work that grows with the service.\n',
};

let place: Workshop;
let before: State;

// None of them may change it, so one is enough for all.
beforeAll(async () => {
  place = workshop(smallestPlaybook);
  await place.build();
  before = touchesOf(place.dist);
});

function expectNothingChanged(): void {
  expect(differences(before, touchesOf(place.dist))).toEqual([]);
  expect(readdirSync(place.folder).toSorted()).toEqual(['.waymark', 'content', 'dist']);
}

const refused: readonly (readonly [name: string, files: Files, typed: readonly string[], ended: Partial<Ended>])[] = [
  ['content with many mistakes', mistakes, [], { code: 1, out: '' }],
  ['more warnings than are let through', overdue, ['--max-warnings', '0'], { code: 1, out: '' }],
  ['a folder that holds the content', smallestPlaybook, ['--out', '.', '--force'], { code: 2, out: '' }],
  ['a folder within the content', smallestPlaybook, ['--out', 'content/site', '--force'], { code: 2, out: '' }],
  ['a folder of what is kept', smallestPlaybook, ['--out', '.waymark/site', '--force'], { code: 2, out: '' }],
  ['a folder of a file', smallestPlaybook, ['--out', 'content/playbook.yaml/site', '--force'], { code: 2, out: '' }],
];

test.each(refused)('%s', async (_, files, typed, ended) => {
  place.fill(files);
  expect(await place.build(...typed)).toMatchObject(ended);
  expectNothingChanged();
});

test('a site to which something was added that is not of Waymark', async () => {
  writeFileSync(join(place.dist, 'notes.md'), 'Mine');
  const { code, err } = await place.build();
  expect(code).toBe(2);
  expect(err).toContain('holds what Waymark did not write: `notes.md`');
  rmSync(join(place.dist, 'notes.md'));
  expectNothingChanged();
});

test('a site that would be broken', async () => {
  for (const icon of globSync('.waymark/theme/*/client/favicon.svg', { cwd: place.folder })) {
    rmSync(join(place.folder, icon));
    loseTrack(join(place.folder, icon, '../..'));
  }
  const { code, err } = await place.build('--force');
  expect(code).toBe(1);
  expect(err).toContain('✖ / needs `/favicon.svg`, which is not there\n');
  expect(err).toMatch(/✖ The site would be broken and was not published; `dist` is as it was\.\n$/);
  expectNothingChanged();
});

/** As if the theme had been compiled without the file: a damaged one would be compiled again. */
function loseTrack(theme: string): void {
  // Written by `noteTheme`.
  noteTheme(theme, JSON.parse(readFileSync(join(theme, 'theme.json'), 'utf8')) as ThemeLocation);
}
