/** What an import of issues tells its reader: what is new, what was left out, what vanished; each in one line, however much it is. */
import type { KnownDebt } from './in-file.ts';
import { projectOf, type Issue } from './issue.ts';

interface Kept {
  readonly known: readonly KnownDebt[];
  readonly found: ReadonlyMap<KnownDebt, Issue>;
  readonly fresh: readonly Issue[];
  readonly added: readonly Issue[];
}

const SHOWN = 3;

export function notesOn({ known, found, fresh, added }: Kept, all: readonly Issue[]): readonly string[] {
  const gone = goneFrom(known, found, all);
  const closed = fresh.filter(({ state }) => state !== 'open');
  const dropped = [...found].filter(([{ debt }, { state }]) => state === 'dropped' && debt.state !== 'paid');
  return [
    ...(added.length === 0
      ? []
      : [
          `New, as drafts that count nowhere until someone has priced them: ${some(added.map(inTicks))}. Replace each TODO and each 0, then delete \`draft\``,
        ]),
    ...(closed.length === 0 ? [] : [`Closed before they came here, and left out: ${some(closed.map(inTicks))}`]),
    ...dropped.map(
      ([{ path, debt }, { key }]) =>
        `\`${key}\` was closed without being done, and \`${path}\` still says \`${debt.state}\`: pay, retire or accept it`,
    ),
    ...(gone.length === 0
      ? []
      : [
          `Not in this export, while other issues of the same project are: ${some(gone.map(({ path, key }) => `\`${key}\` (\`${path}\`)`))}. Moved, deleted, or outside of what was exported; nothing was changed`,
        ]),
  ];
}

/** Only what belongs to a project of the export can be missing from it; and what is paid is no longer looked for. */
function goneFrom(
  known: readonly KnownDebt[],
  found: ReadonlyMap<KnownDebt, Issue>,
  all: readonly Issue[],
): readonly KnownDebt[] {
  const projects = Map.groupBy(all, ({ tracker }): string => tracker);
  return known.filter((each) => {
    const issues = each.tracker === undefined ? undefined : projects.get(each.tracker);
    if (issues === undefined || found.has(each) || each.debt.state === 'paid') return false;
    const own = projectOf({ key: each.key, url: each.debt.url });
    const exported = new Set(issues.map(projectOf));
    // A bare number is of the one project that was exported, where it was one.
    return own === undefined ? exported.size === 1 : exported.has(own);
  });
}

function some(all: readonly string[]): string {
  const more = all.length - SHOWN;
  const shown = all.slice(0, SHOWN).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function inTicks({ key }: Pick<Issue, 'key'>): string {
  return `\`${key}\``;
}
