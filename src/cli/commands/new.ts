/** `waymark new`: a file to start from, that is valid content at once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { chosen } from '#model/chosen.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '#model/command.ts';
import {
  contentFolder,
  contentOptions,
  dayOf,
  readConfigIn,
  readContent,
  shownFile,
  type ContentFolder,
} from '../content-options.ts';
import { beginning } from '../new-entry/beginning.ts';
import type { Io } from '../io.ts';
import { loadPlaybook } from '#load/load.ts';
import type { Kind } from '#model/kind.ts';
import { nextNumber, type Draft } from '#model/new-file.ts';
import { KnownError } from '#model/known-error.ts';
import { quoted } from '#model/quoted.ts';
import { completeDraft } from '../new-entry/complete.ts';
import { entriesIn, ofSourceWith, ownersIn, sameEntry, tableWith } from '../new-entry/existing.ts';

// `new` is a word of the language.
export const create = defineCommand({
  about: 'Write a new entry to start from; asks for what is missing.',
  parameters: ['[kind]', '[id]'],
  options: {
    ...contentOptions,
    title: { value: '<text>', about: 'The name that readers see.' },
    owner: { value: '<ref>', about: 'Who keeps it true, such as team/platform or role/engineering-manager.' },
  },
  async run(given, io) {
    const typed = given.kind ?? (await askedKind(io));
    const kind = chosen('kind', typed, kinds, ({ name, folder }) => (folder.name === typed ? folder.name : name));
    const folder = contentFolder(given.content, io);
    const today = dayOf(given.today, folder.path, io);
    const draft = await completeDraft(
      { kind, id: given.id, title: given.title, owner: given.owner, owners: ownersIn(folder.path) },
      io,
    );
    const { path, text } = beginning(kind, { ...draft, today, number: numberIn(folder, kind) });
    const taken =
      sameEntry(draft, entriesIn(folder.path, kind), kind) ??
      tableWith(draft.id, folder.path, kind) ??
      takenBySource(draft, folder, kind);
    if (taken !== undefined)
      throw new KnownError(
        `There is a ${kind.name} \`${[...draft.folders, draft.id].join('/')}\` already: \`${shownFile(folder, taken)}\``,
        'Choose another id, or edit that file.',
      );
    writeNew(join(folder.path, path), text);
    io.out.write(
      `Wrote ${shownFile(folder, path)}\n\nNext: open it, replace what the template says by your own words, then run \`waymark check\`.\n`,
    );
    return EXIT.clean;
  },
});

/** Only where there are sources, because all content is read for it. */
function takenBySource(draft: Pick<Draft, 'id' | 'folders'>, folder: ContentFolder, kind: Kind): string | undefined {
  const { sources } = readConfigIn(folder.path);
  return Object.keys(sources).length === 0 ? undefined : ofSourceWith(draft, readContent(folder), kind);
}

/** The whole content is read for it, so only where entries are counted. */
function numberIn(folder: ContentFolder, kind: Kind): number | undefined {
  if (kind.number === undefined) return undefined;
  const { entries } = loadPlaybook(readContent(folder), kinds).playbook;
  return nextNumber(
    kind,
    entries.filter((entry) => entry.kind === kind.name),
  );
}

async function askedKind({ isInteractive }: Pick<Io, 'isInteractive'>): Promise<string> {
  const names = kinds.map(({ name }) => name);
  if (!isInteractive)
    throw new KnownError(
      `Missing \`[kind]\`, expected one of ${quoted(names)}`,
      'Write `waymark new <kind> <id> --owner <ref>`.',
    );
  const { askChoice } = await import('../new-entry/ask.ts');
  return askChoice('What do you write?', names);
}

function writeNew(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  // `wx` refuses to overwrite, also when the file came into being a moment ago.
  writeFileSync(file, text, { flag: 'wx' });
}
