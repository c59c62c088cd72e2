/** A command of a kind as one of the program: it takes the options of content, and gets that content to work with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { repositoryHistory } from '#load/history.ts';
import { loadPlaybook } from '#load/load.ts';
import type { Command } from '#model/command.ts';
import type { ContentTools } from '#model/content-tools.ts';
import { inSource } from '#model/source-place.ts';
import { KnownError } from '#model/known-error.ts';
import { decode } from '#source/decode.ts';
import { openRepository, type Repository } from '#source/git.ts';
import { once } from '#model/once.ts';
import { memoryTree } from '#source/tree.ts';
import { defineCommand, type ProgramCommand } from './command.ts';
import { contentFolder, contentOptions, dayOf, readContent, shownFile, type ContentFolder } from './content-options.ts';
import type { Io } from './io.ts';

export function kindCommand({ about, parameters, options, run }: Command): ProgramCommand {
  return defineCommand({
    about,
    parameters,
    options: { ...contentOptions, ...options },
    run: (given, io) => {
      const folder = contentFolder(given.content, io);
      return run(given, contentTools(folder, dayOf(given.today, folder.path, io), io));
    },
  });
}

function contentTools(folder: ContentFolder, today: string, { env, colour, out }: Io): ContentTools {
  const tree = once(() => readContent(folder));
  const texts = once(
    () =>
      new Map(
        tree().files.flatMap((raw) => {
          if (!/\.(ya?ml|mdx?)$/.test(raw.path)) return [];
          const source = decode(raw);
          return 'rule' in source ? [] : [[raw.path, source.text] as const];
        }),
      ),
  );
  const past = once(() => {
    const repository = openRepository(folder.path, env);
    return { repository, history: repositoryHistory(repository, kinds) };
  });
  return {
    today,
    colour,
    print: (text) => out.write(text),
    load: (changed) =>
      loadPlaybook(
        changed === undefined
          ? tree()
          : { ...memoryTree(Object.fromEntries(new Map([...texts(), ...changed]))), sources: tree().sources },
        kinds,
      ),
    at: (name, ...wanted) => past().history.at(revisionCalled(name, past().repository), ...wanted),
    textOf: (file) => texts().get(file),
    shown: (file) => shownFile(folder, file),
    write(changed) {
      const foreign = [...changed.keys()].find((file) => inSource(file) !== undefined);
      if (foreign !== undefined)
        throw new KnownError(
          `\`${shownFile(folder, foreign)}\` is a file of a source, which is edited in its own repository`,
          'Nothing was written.',
        );
      for (const [file, text] of changed) {
        mkdirSync(dirname(join(folder.path, file)), { recursive: true });
        writeFileSync(join(folder.path, file), text);
      }
    },
  };
}

function revisionCalled(name: string, repository: Repository | undefined) {
  if (repository === undefined)
    throw new KnownError(
      'There is no former version to compare with, for the content is in no git repository with a commit',
      'Commit it, or say where it is: `--content <folder>`.',
    );
  const revision = repository.find(name);
  if (revision !== undefined) return revision;
  throw new KnownError(
    `There is no revision \`${name}\``,
    repository.isShallow
      ? 'This clone holds a part of the history only: `git fetch --unshallow` gets the rest.'
      : '`git log --oneline` lists revisions; branches and tags are names of them too.',
  );
}
