/** The anchors of the register: one for each thing that a meeting talks about, and one for all risks. */
import type { GroupName } from '../groups.ts';

const ANCHORS = {
  new: 'new',
  worse: 'worse',
  due: 'due',
  notAgreed: 'not-agreed',
  unowned: 'without-owner',
} as const satisfies Readonly<Record<GroupName, string>>;

export const REGISTER = '/risks/';

/** Where all risks stand, below what the meeting has to talk about. */
export const ALL = 'all';

export function anchorOf(group: GroupName): string {
  return ANCHORS[group];
}

export function groupAddress(group: GroupName): string {
  return `${REGISTER}#${anchorOf(group)}`;
}
