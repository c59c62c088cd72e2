/** What a ladder or a discipline says instead of what it inherits. */
import type { Entry } from '#model/entry.ts';
import type { Placed } from './compose.ts';
import type { Override } from './parts.ts';

/** Expectations whose override has no text are left out. */
export function applyOverrides(
  placed: readonly Placed[],
  overrides: readonly Override[],
  by: Entry<'ladder'>,
): readonly Placed[] {
  const byId = new Map(overrides.map((override) => [override.expectation, override]));
  return placed.flatMap((each): readonly Placed[] => {
    const override = byId.get(each.expectation.id);
    if (override === undefined) return [each];
    const { text } = override;
    if (text === null) return [];
    return [{ expectation: { ...each.expectation, text }, origin: { ...each.origin, override, overriddenBy: by } }];
  });
}
