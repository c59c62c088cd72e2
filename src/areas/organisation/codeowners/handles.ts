/** What a forge calls the owner of an entry. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

/** Nothing where a role keeps it, or a team without a handle. */
export function handleOf(owner: string | null | undefined, playbook: Pick<Playbook, 'resolve'>): string | undefined {
  return playbook.resolve(owner, ['team'])?.data.handle;
}

export function pathInRepository({ file }: Pick<Entry, 'file'>, contentFolder: string): string {
  return contentFolder === '' ? file : `${contentFolder}/${file}`;
}
