/** The moves of a ladder as links, and all of them on one page. */
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Heading } from '#model/rich-text.ts';
import type { Discipline } from '../ladder/schema.ts';
import { countsOf } from './move-parts.ts';
import type { TakenMove } from './move.ts';
import type { LegalMove } from './moves.ts';
import { levelsOf } from '../level/order.ts';
import { disciplineMovePath, levelLink, moveHref } from '../ladder/addresses.ts';
import type { Reading } from '../ladder/reading.ts';
import { growthWords } from '../words/growth-words.ts';

/** The anchor of the last part of the page of all moves. */
export const BETWEEN_DISCIPLINES = 'between-disciplines';

/** A move as a link to its page. */
export type MoveLink = ReturnType<typeof moveLink>;

export function moveLink(move: LegalMove, tools: PageTools) {
  return { kind: move.kind, href: moveHref(move, tools), to: move.to.level.label, into: into(move) };
}

/** The track or the other ladder it leads into; none within the track. */
function into({ from, to }: LegalMove): string | undefined {
  if (to.ladder.id !== from.ladder.id) return to.ladder.data.title;
  if (to.level.track === from.level.track) return undefined;
  return to.ladder.data.tracks.find(({ id }) => id === to.level.track)?.label;
}

export type MovesBody = ReturnType<typeof movesBody>;

export function movesBody(reading: Reading, moves: readonly TakenMove[], tools: PageTools) {
  const { entry, data, disciplines } = reading;
  return {
    tracks: data.tracks
      .map((track) => ({
        heading: { depth: 2, id: trackAnchor(track.id), text: track.label },
        levels: levelsOf(data, track.id)
          .map((level) => ({
            level: levelLink({ ladder: entry, level }, tools),
            moves: moves
              .filter(({ legal }) => legal.from.level === level)
              .map(({ legal, changes }) => ({ ...moveLink(legal, tools), counts: countsOf(changes) })),
          }))
          .filter((from) => from.moves.length > 0),
      }))
      .filter(({ levels }) => levels.length > 0),
    disciplines:
      disciplines.length < 2
        ? []
        : disciplines.map(({ discipline }) => ({
            from: discipline.label,
            moves: movesFrom(discipline, reading, tools),
          })),
  };
}

/** From one discipline to each of the others. */
export function movesFrom(discipline: Discipline, { entry, disciplines }: Reading, tools: PageTools): readonly Link[] {
  const others = disciplines.filter((other) => other.discipline !== discipline);
  return others.map(({ discipline: to }) => ({
    label: to.label,
    href: `${tools.address(entry)}${disciplineMovePath(discipline, to)}`,
  }));
}

export function movesContents({ tracks, disciplines }: MovesBody, { speech }: PageTools): readonly Heading[] {
  const last = { depth: 2, id: BETWEEN_DISCIPLINES, text: growthWords(speech).move.betweenDisciplines };
  return [...tracks.map(({ heading }) => heading), ...(disciplines.length > 0 ? [last] : [])];
}

function trackAnchor(trackId: string): string {
  return `track-${trackId}`;
}
