/** The groups of a ladder as the tree that they form; shared sets have such groups too. */
export { inCycle, placeGroups, type PlacedGroup } from '#derive/ladder/groups.ts';
