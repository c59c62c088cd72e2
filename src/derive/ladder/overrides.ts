/** What a ladder or a discipline says instead of what it inherits. */
import type { Expectation } from '#model/expectation.ts';
import type { Override } from './parts.ts';

export interface Overridden {
  readonly expectation: Expectation;
  readonly override?: Override | undefined;
}

/** Expectations whose override has no text are left out. */
export function applyOverrides(
  expectations: readonly Expectation[],
  overrides: readonly Override[],
): readonly Overridden[] {
  const byId = new Map(overrides.map((override) => [override.expectation, override]));
  return expectations.flatMap((expectation): readonly Overridden[] => {
    const override = byId.get(expectation.id);
    if (override === undefined) return [{ expectation }];
    return override.text === null ? [] : [{ expectation: { ...expectation, text: override.text }, override }];
  });
}
