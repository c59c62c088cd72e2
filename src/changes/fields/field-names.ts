/** Fields by name, and how much a change of those that every entry has matters. */
import type { ChangeWeight } from '#model/change.ts';

/** `decisionMakers` is *decision makers*, `x-cost-centre` is *x-cost-centre*. */
export function fieldName(name: string): string {
  if (name.startsWith('x-')) return name;
  return name.replaceAll(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, capital: string) => `${before} ${capital.toLowerCase()}`,
  );
}

const WEIGHTS: ReadonlyMap<string, ChangeWeight> = new Map([
  ['owner', 'decides'],
  ['visibility', 'decides'],
  ['status', 'decides'],
  ['title', 'fields'],
  ['reviewed', 'upkeep'],
  ['reviewEvery', 'upkeep'],
  ['tags', 'upkeep'],
  ['related', 'upkeep'],
  ['aliases', 'upkeep'],
]);

/** @param isWording whether other words are all that is different */
export function weightOf(field: string, isWording: boolean): ChangeWeight {
  return WEIGHTS.get(field) ?? (isWording ? 'words' : 'fields');
}
