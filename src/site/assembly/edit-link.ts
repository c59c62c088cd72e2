/** Where a file is edited, for each host of repositories. */
import type { Entry } from '#model/entry.ts';
import { baseOf, hostOf, inAddress, type Host, type Repository } from './repository-host.ts';

/** @param line where the editor opens, on hosts that can be told */
export function editLink(repository: Repository | undefined, file: string, line?: number): string | undefined {
  if (repository === undefined) return undefined;
  const host = hostOf(repository);
  if (host === undefined) return undefined;
  const steps = [...repository.folder.split('/'), ...file.split('/')].filter(Boolean);
  return FORMS[host](baseOf(repository), repository.branch, inAddress(steps), line);
}

/** Of a field; where it is not written, of the last one, behind which it goes. A row of a table is one line anyhow. */
export function lineOf({ at, line, data }: Pick<Entry, 'at' | 'line' | 'data'>, field: string): number {
  if (line !== undefined) return line;
  const [all, own] = [at().start, at([field]).start];
  if (own.line !== all.line || own.column !== all.column) return own.line;
  return Math.max(...Object.keys(data).map((each) => at([each]).end.line));
}

const FORMS: Readonly<Record<Host, (url: string, branch: string, path: string, line?: number) => string>> = {
  github: (url, branch, path, line) =>
    `${url}/edit/${inAddress(branch.split('/'))}/${path}${line === undefined ? '' : `#L${line}`}`,
  gitlab: (url, branch, path, line) =>
    `${url}/-/edit/${inAddress(branch.split('/'))}/${path}${line === undefined ? '' : `#L${line}`}`,
  // Their editors know no lines.
  gitea: (url, branch, path) => `${url}/_edit/${inAddress(branch.split('/'))}/${path}`,
  forgejo: (url, branch, path) => `${url}/_edit/${inAddress(branch.split('/'))}/${path}`,
  bitbucket: (url, branch, path, line) =>
    `${url}/src/${inAddress(branch.split('/'))}/${path}?mode=edit${line === undefined ? '' : `#lines-${line}`}`,
  'azure-devops': (url, branch, path, line) =>
    `${url}?path=/${path}&version=GB${encodeURIComponent(branch)}${line === undefined ? '' : `&line=${line}&lineEnd=${line}&lineStartColumn=1&lineEndColumn=1`}`,
};
