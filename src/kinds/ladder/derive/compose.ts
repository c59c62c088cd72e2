/** A ladder as it counts; the kinds of skills and of behaviours read it too. */
export { compose, firstOfEach, sharedPart, type ComposedLadder, type Origin } from '#derive/ladder/compose.ts';
