/** Where the parts of a ladder are on the site. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { PlacedLevel } from '../level/level-address.ts';
import type { LegalMove } from '../move/moves.ts';
import type { Discipline, Level } from './schema.ts';
import { COMPARE_PATH, EXPECTATIONS_PATH, MATRIX_PATH, MOVES_PATH } from './paths.ts';

export function levelPath(levelId: string): string {
  return `${levelId}/`;
}

export function levelLink({ ladder, level }: PlacedLevel, tools: PageTools): Link {
  return { label: level.label, href: `${tools.address(ladder)}${levelPath(level.id)}` };
}

/** @param discipline none for what is asked of everyone */
export function matrixPath(discipline?: Discipline): string {
  return discipline === undefined ? MATRIX_PATH : `${MATRIX_PATH}${discipline.id}/`;
}

export function matrixHref(ladder: Entry<'ladder'>, tools: PageTools, discipline?: Discipline): string {
  return `${tools.address(ladder)}${matrixPath(discipline)}`;
}

/** The permanent address of an expectation: levels come and go, this stays. */
export function expectationHref(ladder: Entry<'ladder'>, expectationId: string, tools: PageTools): string {
  return `${tools.address(ladder)}${EXPECTATIONS_PATH}#${expectationId}`;
}

/** `moves/from-senior-to-staff/`, and `moves/from-senior-to-team-lead-in-management/` into another ladder. */
export function movePath({ from, to }: Pick<LegalMove, 'from' | 'to'>): string {
  const into = to.ladder.id === from.ladder.id ? '' : `-in-${to.ladder.id}`;
  return `${MOVES_PATH}from-${from.level.id}-to-${to.level.id}${into}/`;
}

export function moveHref(move: Pick<LegalMove, 'from' | 'to'>, tools: PageTools): string {
  return `${tools.address(move.from.ladder)}${movePath(move)}`;
}

/** Apart from the moves between levels, for a level and a discipline may have one name. */
export function disciplineMovePath(from: Discipline, to: Discipline): string {
  return `${MOVES_PATH}disciplines/from-${from.id}-to-${to.id}/`;
}

/** @param levels which to open it with; without them, the first two */
export function compareHref(ladder: Entry<'ladder'>, tools: PageTools, levels: readonly Level[] = []): string {
  const choice = levels.length === 0 ? '' : `?levels=${levels.map(({ id }) => id).join(',')}`;
  return `${tools.address(ladder)}${COMPARE_PATH}${choice}`;
}

/** The anchor of a group on the matrix and on a level's page; apart from the ids of expectations. */
export function groupAnchor(groupId: string): string {
  return `group-${groupId}`;
}

export function disciplineAnchor(disciplineId: string): string {
  return `discipline-${disciplineId}`;
}
