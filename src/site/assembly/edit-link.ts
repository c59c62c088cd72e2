/** Where a file is edited, for each host of repositories. */
import { baseOf, hostOf, type Host, type Repository } from './repository-host.ts';

/** @param line where the editor opens, on hosts that can be told */
export function editLink(repository: Repository | undefined, file: string, line?: number): string | undefined {
  if (repository === undefined) return undefined;
  const host = hostOf(repository);
  if (host === undefined) return undefined;
  const path = [...repository.folder.split('/'), ...file.split('/')].filter(Boolean).map(encodeURIComponent).join('/');
  return FORMS[host](baseOf(repository), repository.branch, path, line);
}

/**
 * Where a new file is written with a text to begin from; nowhere on hosts that cannot be told the text.
 * @param file from the content folder
 */
export function newFileLink(repository: Repository | undefined, file: string, text: string): string | undefined {
  if (repository === undefined || hostOf(repository) !== 'github') return undefined;
  const filename = [...repository.folder.split('/'), ...file.split('/')].filter(Boolean).join('/');
  const asked = new URLSearchParams({ filename, value: text });
  return `${baseOf(repository)}/new/${branchPath(repository.branch)}?${asked.toString()}`;
}

const FORMS: Readonly<Record<Host, (url: string, branch: string, path: string, line?: number) => string>> = {
  github: (url, branch, path, line) =>
    `${url}/edit/${branchPath(branch)}/${path}${line === undefined ? '' : `#L${line}`}`,
  gitlab: (url, branch, path, line) =>
    `${url}/-/edit/${branchPath(branch)}/${path}${line === undefined ? '' : `#L${line}`}`,
  bitbucket: (url, branch, path, line) =>
    `${url}/src/${branchPath(branch)}/${path}?mode=edit${line === undefined ? '' : `#lines-${line}`}`,
  'azure-devops': (url, branch, path, line) =>
    `${url}?path=/${path}&version=GB${encodeURIComponent(branch)}${line === undefined ? '' : `&line=${line}&lineEnd=${line}&lineStartColumn=1&lineEndColumn=1`}`,
};

function branchPath(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
