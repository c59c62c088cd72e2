/** Draws the lines around a place, with line numbers and a mark below what is meant. */
import type { Location } from '#model/location.ts';
import { visible, type Character } from '#words/display-width.ts';
import type { SourceExcerpt } from '../reporters/reporter.ts';

export interface FrameLine {
  readonly gutter: string;
  readonly text: string;
  readonly role: 'context' | 'source' | 'mark';
}

/** What is kept before a place in a line that is too long to be shown whole. */
const LEAD = 16;

/** @param width how many columns a line may take, gutter and all */
export function codeFrame(
  { firstLine, lines }: SourceExcerpt,
  { start, end }: Location,
  width: number,
): readonly FrameLine[] {
  const digits = String(start.line).length;
  const room = width - digits - 3;
  return lines.flatMap((line, index): readonly FrameLine[] => {
    const number = firstLine + index;
    const gutter = `${String(number).padStart(digits)} │ `;
    const characters = visibleAround(line, number === start.line ? start.column - 1 : 0);
    if (number !== start.line) return [{ gutter, text: joined(windowOf(characters, 0, 0, room)), role: 'context' }];
    const to = end.line === start.line ? end.column - 1 : line.length;
    const shown = windowOf(characters, start.column - 1, to, room);
    return [
      { gutter, text: joined(shown), role: 'source' },
      { gutter: `${' '.repeat(digits)} │ `, text: markBelow(shown, start.column - 1, to), role: 'mark' },
    ];
  });
}

/** More of a line than any terminal shows; measuring all of it for each of its mistakes takes long. */
const NEAR = 2000;

function visibleAround(line: string, at: number): readonly Character[] {
  const from = Math.max(0, at - NEAR);
  const near = visible(line.slice(from, at + NEAR));
  return from === 0 ? near : near.map((character) => ({ ...character, offset: character.offset + from }));
}

/** As much of a line as there is room for, with what is meant in view; `…` stands for what is left out. */
function windowOf(characters: readonly Character[], from: number, to: number, room: number): readonly Character[] {
  if (widthOf(characters) <= room) return characters;
  const isInView = widthOf(characters.filter(({ offset }) => offset < to)) < room;
  const first = isInView ? 0 : Math.max(0, characters.findIndex(({ offset }) => offset >= from) - LEAD);
  const before = first > 0 ? [ellipsis(characters[first - 1])] : [];
  const rest = characters.slice(first);
  const fitting = fit(rest, room - widthOf(before));
  if (fitting.length === rest.length) return [...before, ...fitting];
  const shortened = fit(rest, room - widthOf(before) - 1);
  return [...before, ...shortened, ellipsis(rest[shortened.length])];
}

function fit(characters: readonly Character[], room: number): readonly Character[] {
  let width = 0;
  const tooMany = characters.findIndex((character) => (width += character.width) > room);
  return tooMany === -1 ? characters : characters.slice(0, tooMany);
}

function ellipsis(standsFor: Character | undefined): Character {
  return { text: '…', width: 1, offset: standsFor?.offset ?? 0 };
}

function markBelow(shown: readonly Character[], from: number, to: number): string {
  const space = widthOf(shown.filter(({ offset }) => offset < from));
  const marked = widthOf(shown.filter(({ offset }) => offset >= from && offset < to));
  return ' '.repeat(space) + '^'.repeat(Math.max(marked, 1));
}

function widthOf(characters: readonly Character[]): number {
  return characters.reduce((sum, { width }) => sum + width, 0);
}

function joined(characters: readonly Character[]): string {
  return characters
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}
