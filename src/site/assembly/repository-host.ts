/** What serves a repository: told by the configuration, or by the address. */
import type { Config } from '#model/config.ts';

export type Repository = NonNullable<Config['repository']>;
export type Host = NonNullable<Repository['host']>;

/** None where nothing tells it: a wrong link is worse than none. */
export function hostOf({ host, url }: Pick<Repository, 'host' | 'url'>): Host | undefined {
  if (host !== undefined) return host;
  const { hostname } = new URL(url);
  if (hostname === 'dev.azure.com' || hostname.endsWith('.visualstudio.com')) return 'azure-devops';
  if (hostname === 'codeberg.org') return 'forgejo';
  if (/(^|\.)github\./.test(hostname)) return 'github';
  if (/(^|\.)(gitea|forgejo)\./.test(hostname)) return /(^|\.)gitea\./.test(hostname) ? 'gitea' : 'forgejo';
  if (/(^|\.)gitlab\./.test(hostname)) return 'gitlab';
  return /(^|\.)bitbucket\./.test(hostname) ? 'bitbucket' : undefined;
}

/** Its address as others are built on it. */
export function baseOf({ url }: Pick<Repository, 'url'>): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '');
}

/** The steps of a path, or of a branch, as an address takes them. */
export function inAddress(steps: readonly string[]): string {
  return steps.map(encodeURIComponent).join('/');
}
