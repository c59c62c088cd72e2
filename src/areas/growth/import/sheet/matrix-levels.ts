/** The levels across a matrix, with what the lines that head it say of each. */
import { oneLine } from '../draft/fit-text.ts';
import { says } from './headings.ts';
import type { MatrixLayout } from './matrix-layout.ts';
import type { SheetLevel } from './sheet-levels.ts';
import { cellText, type SheetReading } from './sheet.ts';
import type { SheetLine } from './table-in-sheet.ts';

export interface MatrixLevels {
  readonly levels: readonly SheetLevel[];
  /** The level of a column. */
  readonly keyOf: ReadonlyMap<number, string>;
  /** Columns that no level heads. */
  readonly nameless: readonly number[];
}

/** @param isTurned whether its columns were rows: a level then goes on over those without a name, and may come again */
export function matrixLevels(
  lines: readonly SheetLine[],
  layout: MatrixLayout,
  isTurned: boolean,
  { notebook }: SheetReading,
): MatrixLevels {
  const head = lines.slice(0, layout.heads);
  const names = head[layout.levelLine] ?? [];
  const levels = new Map<string, SheetLevel>();
  const keyOf = new Map<number, string>();
  const nameless: number[] = [];
  let track: string | undefined;
  let key: string | undefined;
  const inside = new Set(layout.levels);
  for (const [line, cells] of head.entries())
    for (const [at, cell] of cells.entries())
      if (!inside.has(at) || (line !== layout.levelLine && !layout.taglines.includes(line)))
        notebook.understand(cell.text);
  for (const at of layout.levels) {
    const name = cellText(names[at]);
    const own = layout.trackLine === undefined ? undefined : cellText(head[layout.trackLine]?.[at]) || undefined;
    track = own ?? track;
    if (name === '') {
      if (isTurned && key !== undefined) keyOf.set(at, key);
      else nameless.push(at);
      continue;
    }
    const wanted = `${track?.toLowerCase() ?? ''}\u0000${name.toLowerCase()}`;
    if (levels.has(wanted)) {
      notebook.understand(name);
      const cell = names[at];
      if (!isTurned && cell !== undefined)
        notebook.fault(
          cell.location,
          `Unexpected second level \`${name}\`, expected each level in one column`,
          'Both columns were read as one level.',
        );
    } else {
      const tagline = taglineOf(head, layout, at);
      levels.set(wanted, { key: wanted, name, tagline, track });
    }
    key = wanted;
    keyOf.set(at, wanted);
  }
  return { levels: withTracks([...levels.values()]), keyOf, nameless };
}

function taglineOf(head: readonly SheetLine[], { taglines }: MatrixLayout, at: number): string | undefined {
  const said = taglines.flatMap((line) => {
    const text = cellText(head[line]?.[at]);
    return text === '' ? [] : [/^\d+$/.test(text) ? `Level ${text}` : text];
  });
  return said.length === 0 ? undefined : said.join(' · ');
}

/** One name above all levels is what they are called together, and no track. */
function withTracks(levels: readonly SheetLevel[]): readonly SheetLevel[] {
  const tracks = new Set(levels.map(({ track }) => oneLine(track ?? '')));
  const [only = ''] = tracks;
  const isContainer = tracks.size === 1 && (says(only, 'level') || says(only, 'text') || says(only, 'group'));
  return isContainer ? levels.map((level) => ({ ...level, track: undefined })) : levels;
}
