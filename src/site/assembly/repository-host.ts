/** What serves a repository: told by the configuration, or by the address. */
import type { Config } from '#model/config.ts';

export type Repository = NonNullable<Config['repository']>;
export type Host = NonNullable<Repository['host']>;

/** None where nothing tells it: a wrong link is worse than none. */
export function hostOf({ host, url }: Pick<Repository, 'host' | 'url'>): Host | undefined {
  if (host !== undefined) return host;
  const { hostname } = new URL(url);
  if (hostname === 'dev.azure.com' || hostname.endsWith('.visualstudio.com')) return 'azure-devops';
  if (/(^|\.)github\./.test(hostname)) return 'github';
  if (/(^|\.)gitlab\./.test(hostname)) return 'gitlab';
  return /(^|\.)bitbucket\./.test(hostname) ? 'bitbucket' : undefined;
}

/** Its address as others are built on it. */
export function baseOf({ url }: Pick<Repository, 'url'>): string {
  return url.replace(/\/+$/, '').replace(/\.git$/, '');
}
