/** The address of a repository as a browser shows it, from what git remembers of where it was cloned from. */
import { join } from 'node:path';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** @param root the top of the repository */
export function originOf(root: string): string | undefined {
  const file = join(root, '.git', 'config');
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const section = /^\[remote "origin"\]\s*\n((?:[ \t]+.*\n?)*)/m.exec(readFileSync(file, 'utf8'))?.[1];
  const url = /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(section ?? '')?.[1];
  return url === undefined ? undefined : browserAddress(url);
}

/** `git@github.com:example/playbook.git` becomes `https://github.com/example/playbook`; nothing for a path. */
export function browserAddress(url: string): string | undefined {
  const ssh = /^(?:ssh:\/\/)?(?:[\w.-]+@)([\w.-]+)(?::\d+(?=\/))?[:/](.+?)(?:\.git)?\/?$/.exec(url);
  if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`;
  const web = /^https?:\/\/(?:[^@/]+@)?([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(url);
  return web === null ? undefined : `https://${web[1]}/${web[2]}`;
}
