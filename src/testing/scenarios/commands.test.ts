/** Scenarios at the command line, each a file in `commands/`. `npm test -- src/testing/scenarios -u` writes what they print now. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allCommands } from '#cli/commands/index.ts';
import { rerun } from '#testing/command-scenario.ts';

const FOLDER = new URL('commands/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

test.each(files)('%s', async (name) => {
  await expect(await rerun(textOf(name))).toMatchFileSnapshot(fileURLToPath(new URL(name, FOLDER)));
});

test('there is one for each command', async () => {
  const typed = files.flatMap((name) => textOf(name).match(/^\$ waymark .*/gm) ?? []);
  const left = Object.keys(await allCommands()).filter((name) => !typed.some((line) => `${line} `.startsWith(`$ waymark ${name} `)));
  // What serves pages runs until it is stopped.
  expect(left).toEqual(['dev']);
});
