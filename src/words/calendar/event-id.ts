/** The UID of an event: the same in every calendar and for ever, and never that of another playbook. */
import { createHash } from 'node:crypto';
import type { Config } from '#model/config.ts';

type Named = Pick<Config, 'calendars' | 'repository' | 'site' | 'base' | 'name'>;

/** @param kind what it is an event of, such as `ritual`; @param id the first name that it had */
export function eventId(kind: string, id: string, config: Named): string {
  return `${kind}-${id}@${playbookId(config)}`;
}

/**
 * What `calendars.id` says, or else a name made from what changes least: the address of the repository, of the site, and the name
 * of the playbook only where nothing else is known. It is never read from git, where a shallow clone would find another one.
 */
function playbookId({ calendars, repository, site, base, name }: Named): string {
  if (calendars.id !== undefined) return calendars.id;
  const known = repository
    ? ['repository', nameOf(repository.url).toLowerCase(), repository.folder]
    : site === undefined
      ? ['name', name]
      : ['site', nameOf(new URL(base, site).href)];
  return `${createHash('sha256').update(known.join('\n')).digest('hex').slice(0, 20)}.waymark`;
}

/** However an address is written: `https://github.com/example/playbook.git` is `github.com/example/playbook`, as is one of `http:`. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return (host + pathname).replace(/\/+$/, '').replace(/\.git$/i, '');
}
