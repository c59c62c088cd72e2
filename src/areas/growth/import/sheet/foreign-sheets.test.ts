/** Sheets in forms that organisations keep their ladders in: how many words are kept, how it ends, and what `check` says of the result. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tryImport } from '#testing/imports/try-import.ts';
import { loadPlaybook } from '#load/load.ts';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';

interface Shown {
  readonly words: string;
  readonly setAside: number;
  readonly exit: number;
  readonly check: readonly string[];
  readonly levels: readonly string[];
  readonly first: string | undefined;
}

async function shown(name: string): Promise<Shown> {
  const text = readFileSync(new URL(`../../../../testing/imports/${name}/ladder.csv`, import.meta.url));
  const { exit, imported, words, files, check } = await tryImport('ladder', { 'ladder.csv': text });
  const ladders = loadPlaybook(memoryTree(files), kinds).playbook.entriesOf('ladder');
  const expectations = ladders.flatMap(({ data }) => data.expectations);
  const [first] = expectations;
  return {
    words: `${words.kept} of ${words.total}`,
    setAside: imported.setAside.length,
    exit,
    check: check.map(({ rule }) => rule),
    levels: ladders.map(({ data }) => data.levels.map(({ id, track }) => `${track}/${id}`).join(' ')),
    first: first && `${expectations.length}: ${first.group} ${first.levels.join('+')}: ${first.text}`,
  };
}

const SHOWN: Readonly<Record<string, Shown>> = {};

test.each(Object.keys(SHOWN))('%s', async (name) => {
  expect(await shown(name)).toEqual(SHOWN[name]);
});
