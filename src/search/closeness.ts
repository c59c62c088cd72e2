/** How much of a query stands close together somewhere in a text. */

/** About two sentences. */
const STRETCH = 40;

/**
 * From 0 to 1, by weight.
 * @param places for each concept of the query, where it stands in the text
 * @param weights how much each concept tells
 */
export function closeness(places: readonly (readonly number[])[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const mentions = places
    .flatMap((each, concept) => each.map((place) => ({ place, concept })))
    .toSorted((a, b) => a.place - b.place);
  const counts = weights.map(() => 0);
  let most = 0;
  let present = 0;
  let first = 0;
  for (const { place, concept } of mentions) {
    if (counts[concept] === 0) present += weights[concept] ?? 0;
    counts[concept] = (counts[concept] ?? 0) + 1;
    for (; place - (mentions[first]?.place ?? place) > STRETCH; first += 1) {
      const left = mentions[first]?.concept ?? 0;
      counts[left] = (counts[left] ?? 0) - 1;
      if (counts[left] === 0) present -= weights[left] ?? 0;
    }
    most = Math.max(most, present);
  }
  return all === 0 ? 0 : most / all;
}
