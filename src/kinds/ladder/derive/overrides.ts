/** What a ladder or a discipline says instead of what it inherits. */
export { applyOverrides, type Overridden } from '#derive/ladder/overrides.ts';
