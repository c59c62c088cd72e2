/** Entries by the names that they once had, and where their files lie now. */
import type { Entry } from './entry.ts';

interface Around {
  readonly entries: readonly Entry[];
}

/** The one entry that was called like that, `guide/start`; none where several were. */
export function formerlyCalled(ref: string, { entries }: Around): Entry | undefined {
  const [id = '', kind] = ref.split('/').toReversed();
  return only(entries.filter((each) => (kind === undefined || each.kind === kind) && each.data.aliases.includes(id)));
}

/** The one entry whose file was that: it lies in another folder of its kind, or has another name now. */
export function formerlyAt(file: string, { entries }: Around): Entry | undefined {
  const [folder = ''] = file.split('/');
  const id = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  const own = entries.filter((each) => each.line === undefined && each.file.startsWith(`${folder}/`));
  const named = own.filter((each) => each.id === id);
  return only(named.length > 0 ? named : own.filter(({ data }) => data.aliases.includes(id)));
}

function only(entries: readonly Entry[]): Entry | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}
