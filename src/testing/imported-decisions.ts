/** Logs of decisions of other tools, imported into a small playbook on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { run } from '#cli/run.ts';
import { fakeIo } from './fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from './temporary-playbook.ts';

export const FIXTURES = fileURLToPath(new URL('../areas/decisions/import/fixtures/', import.meta.url));

export async function importLog(log: string, typed: readonly string[] = [], files: Files = {}) {
  const io = fakeIo(temporaryPlaybook({ ...smallestPlaybook, ...files }));
  const code = await run(
    [
      'import',
      'decisions',
      log.startsWith('/') ? log : join(FIXTURES, log),
      '--owner',
      'team/platform',
      '--out',
      '.',
      ...typed,
    ],
    io,
  );
  const folder = join(io.cwd, 'decisions');
  const written = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const data = (file: string) => {
    const [, front = ''] = /^---\n(.*?)^---$/ms.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
    return parse(front) as Readonly<Record<string, unknown>>;
  };
  return { code, io, written, data, ...io.printed };
}

/** What the check says of the playbook now, warnings left aside. */
export async function errorsIn(cwd: string) {
  const io = fakeIo(cwd);
  await run(['check', '--content', '.', '--format', 'json'], io);
  const { diagnostics } = JSON.parse(io.printed.out) as {
    diagnostics: { severity: string; message: string; location: { file: string } }[];
  };
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** A log of other tools, as `file: content`, below a folder of its own. */
export const logOf = (files: Files) => temporaryPlaybook(files);
