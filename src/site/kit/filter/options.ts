/** What a choice of the filter bar offers: only what something on the page has. */

export interface Option {
  readonly id: string;
  readonly label: string;
}

/** Of fixed values, those that are there, in their order. */
export function optionsOf<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  isThere: (value: T) => boolean,
): readonly Option[] {
  return values.filter(isThere).map((id) => ({ id, label: labels[id] }));
}

/** Teams, systems and other things with names: each once, by name. */
export function optionsByName(things: readonly (Option | undefined)[], locale: string): readonly Option[] {
  const named = new Map(things.flatMap((thing) => (thing === undefined ? [] : [[thing.id, thing.label] as const])));
  return [...named].map(([id, label]) => ({ id, label })).toSorted((a, b) => a.label.localeCompare(b.label, locale));
}
