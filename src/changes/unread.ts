/** Entries whose files can be read on one side only, or on neither. */
import type { Statement } from '#model/change.ts';
import { entryKey, type KindName } from '#model/entry.ts';
import type { Faulty } from '#model/faulty.ts';
import type { Change } from './comparison.ts';
import type { State } from './state.ts';

interface Around {
  readonly touched: ReadonlySet<string>;
  sortOf(kind: KindName): string;
  mayName(file: string): boolean;
}

export function unreadChanges(before: State, after: State, { touched, sortOf, mayName }: Around): readonly Change[] {
  const [old, present] = [byKey(before.playbook.faulty), byKey(after.playbook.faulty)];
  return [...new Set([...present.keys(), ...old.keys()])].flatMap((key): readonly Change[] => {
    const [was, is] = [old.get(key), present.get(key)];
    const found = is ?? was;
    if (found === undefined || !mayName(found.file) || !(touched.has(found.file) || (was && touched.has(was.file))))
      return [];
    const then = before.playbook.resolve(key);
    const now = after.playbook.resolve(key);
    const statement: Statement =
      is === undefined
        ? now === undefined
          ? { says: 'is gone; it could not be read before', weight: 'entries', fields: [] }
          : { says: 'can be read again', weight: 'entries', fields: [] }
        : {
            says: `${was !== undefined ? 'is different, and cannot be read on either side' : then === undefined ? 'is new, and cannot be read' : 'cannot be read any more'}${reason(found.file, after)}`,
            weight: 'breaks',
            fields: [],
          };
    return [
      {
        is: 'unread',
        kind: found.kind,
        sort: sortOf(found.kind),
        id: found.path ?? found.id,
        formerId: undefined,
        title: now?.data.title ?? then?.data.title ?? found.id,
        subject: now?.data.title ?? then?.data.title ?? `\`${found.file}\``,
        file: found.file,
        line: undefined,
        formerFile: undefined,
        weight: statement.weight,
        statements: [statement],
        affected: [],
      },
    ];
  });
}

function byKey(faulty: readonly Faulty[]): ReadonlyMap<string, Faulty> {
  return new Map(faulty.map((each) => [entryKey(each), each]));
}

function reason(file: string, { diagnostics }: State): string {
  const own = diagnostics.filter(({ location, severity }) => location.file === file && severity === 'error');
  // A field that is missing may be in what could not be read.
  const found = own.find(({ rule }) => rule.startsWith('yaml/')) ?? own[0];
  return found === undefined ? '' : `: ${found.message} (line ${found.location.start.line})`;
}
