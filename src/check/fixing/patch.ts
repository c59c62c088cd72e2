/** Two texts as a patch that `git apply` and `patch -p1` take. */
import { formatPatch, structuredPatch } from 'diff';

/**
 * @param path as its reader would write it from where they are
 * @param before undefined where there is no such file yet
 */
export function patchOf(path: string, before: string | undefined, after: string): string {
  if (before === after) return '';
  const isCreate = before === undefined;
  const old = isCreate ? '/dev/null' : `a/${path}`;
  const patch = structuredPatch(old, `b/${path}`, before ?? '', after, undefined, undefined, { context: 3 });
  return withEndedNames(formatPatch({ ...patch, isGit: true, isCreate }));
}

/** `patch` reads a name up to its first space, where no tab says that it goes on. */
function withEndedNames(patch: string): string {
  const head = patch.slice(0, patch.indexOf('\n@@'));
  return head.replaceAll(/^(?:---|\+\+\+) [^"\n]+ [^"\n]+$/gm, '$&\t') + patch.slice(head.length);
}
