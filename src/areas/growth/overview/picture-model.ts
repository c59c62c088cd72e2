/** The picture of tracks side by side, as the overview shows it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { PlacedLevel } from '../level/level-address.ts';
import { picture, type Picture, type PlacedTrack } from './picture.ts';
import { levelAbove } from '../level/order.ts';
import { levelLink, moveHref } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';

export type PictureView = ReturnType<typeof pictureView>;

/** Tracks side by side, the highest row first. */
export function pictureView({ entry: ladder }: Reading, tools: PageTools) {
  const drawn = picture(ladder, tools.view);
  return {
    columns: drawn.columns.map((column) => columnView(column, ladder, tools)),
    rows: drawn.rows.map((_, row) => rowView(drawn, row, ladder, tools)),
  };
}

function columnView({ ladder, track }: PlacedTrack, from: Entry<'ladder'>, tools: PageTools) {
  const fork = ladder.data.levels.find((level) => level.id === track.forksFrom);
  return {
    label: track.label,
    kind: track.kind,
    // Named where it is another.
    ladder: ladder.id === from.id ? undefined : { label: ladder.data.title, href: tools.address(ladder) },
    forksFrom: fork?.label,
  };
}

function rowView({ rows }: Picture, row: number, from: Entry<'ladder'>, tools: PageTools) {
  const cells = rows[row] ?? [];
  return {
    // More than one track has a level at this height, because they are equal.
    equal: cells.filter((placed) => placed !== undefined).length > 1,
    cells: cells.map((placed, column) => ({
      level: placed && levelCard(placed, from, tools),
      line: lineThrough(rows, row, column),
    })),
  };
}

/** Where the line of the track goes on from a cell; through an empty one it may pass. */
function lineThrough(rows: Picture['rows'], row: number, column: number) {
  const goesOn = (others: Picture['rows']) => others.some((cells) => cells[column] !== undefined);
  const above = goesOn(rows.slice(0, row));
  const below = goesOn(rows.slice(row + 1));
  if (above && below) return 'both';
  if (rows[row]?.[column] === undefined) return 'none';
  return above ? 'up' : below ? 'down' : 'none';
}

function levelCard(placed: PlacedLevel, from: Entry<'ladder'>, tools: PageTools) {
  const { ladder, level } = placed;
  const above = ladder.id === from.id ? levelAbove(ladder.data, level) : undefined;
  return {
    ...levelLink(placed, tools),
    // The anchor on this page; none for a level of another ladder.
    id: ladder.id === from.id ? level.id : undefined,
    tagline: level.tagline && tools.inline(level.tagline, ladder),
    terminal: level.terminal,
    draft: level.status === 'draft',
    up: above && { label: above.label, href: moveHref({ from: placed, to: { ladder, level: above } }, tools) },
  };
}
