/** When files of a source last changed, as the git around them says. */
import { once } from '#model/once.ts';
import type { Environment } from '#source/git-process.ts';
import { openRepository } from '#source/git.ts';

/** @param root the folder from which the paths of the source are counted */
export function changeDays(root: string, environment: Environment): (path: string) => string | undefined {
  const repository = once(() => openRepository(root, environment));
  return (path) => repository()?.touchesOf(path)[0]?.date;
}
