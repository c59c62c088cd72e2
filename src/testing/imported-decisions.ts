/** Logs of decisions of other tools, imported into a small playbook on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { waymarkIn } from './fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from './temporary-playbook.ts';

export const FIXTURES = fileURLToPath(new URL('../areas/decisions/import/fixtures/', import.meta.url));

export async function importLog(log: string, typed: readonly string[] = [], files: Files = {}) {
  const cwd = temporaryPlaybook({ ...smallestPlaybook, ...files });
  const ended = await importInto(cwd, log, '--out', '.', ...typed);
  const folder = join(cwd, 'decisions');
  const written = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const data = (file: string) => {
    const [, front = ''] = /^---\n(.*?)^---$/ms.exec(text(file)) ?? [];
    return parse(front) as Readonly<Record<string, unknown>>;
  };
  return { cwd, written, text, data, ...ended };
}

/** Into a playbook that is there already. */
export function importInto(cwd: string, log: string, ...typed: readonly string[]) {
  const source = log.startsWith('/') ? log : join(FIXTURES, log);
  return waymarkIn(cwd, ['import', 'decisions', source, '--owner', 'team/platform', ...typed]);
}

/** What the check says of the playbook now, warnings left aside. */
export async function errorsIn(cwd: string) {
  const { out } = await waymarkIn(cwd, ['check', '--content', '.', '--format', 'json']);
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { severity: string; message: string; location: { file: string } }[];
  };
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** A log of other tools, as `file: content`, below a folder of its own. */
export const logOf = (files: Files) => temporaryPlaybook(files);
