/** Where a file is edited, for each host of repositories. */
import type { Config } from '#model/config.ts';

type Repository = NonNullable<Config['repository']>;
type Host = NonNullable<Repository['host']>;

/** None where the host is unknown: a wrong edit link is worse than none. */
export function editLink(repository: Repository | undefined, file: string, line?: number): string | undefined {
  if (repository === undefined) return undefined;
  const host = repository.host ?? hostOf(repository.url);
  if (host === undefined) return undefined;
  const path = [...repository.folder.split('/'), ...file.split('/')].filter(Boolean).map(encodeURIComponent).join('/');
  return FORMS[host](repository.url.replace(/\/+$/, '').replace(/\.git$/, ''), repository.branch, path, line);
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

function hostOf(url: string): Host | undefined {
  const { hostname } = new URL(url);
  if (hostname === 'dev.azure.com' || hostname.endsWith('.visualstudio.com')) return 'azure-devops';
  if (/(^|\.)github\./.test(hostname)) return 'github';
  if (/(^|\.)gitlab\./.test(hostname)) return 'gitlab';
  return /(^|\.)bitbucket\./.test(hostname) ? 'bitbucket' : undefined;
}
