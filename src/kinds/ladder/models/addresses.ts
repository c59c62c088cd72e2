/** Where the parts of a ladder are on the site. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { PlacedLevel } from '../derive/level-address.ts';
import { MATRIX_PATH } from '../sections.ts';

export function levelPath(levelId: string): string {
  return `${levelId}/`;
}

export function levelLink({ ladder, level }: PlacedLevel, tools: PageTools): Link {
  return { label: level.label, href: `${tools.address(ladder)}${levelPath(level.id)}` };
}

export function matrixHref(ladder: Entry<'ladder'>, tools: PageTools): string {
  return `${tools.address(ladder)}${MATRIX_PATH}`;
}

/** The anchor of a group on the matrix and on a level's page; apart from the ids of expectations. */
export function groupAnchor(groupId: string): string {
  return `group-${groupId}`;
}
