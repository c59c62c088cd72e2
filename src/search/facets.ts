/** Narrows what was found by what a page is and whom it is for. */
import type { CataloguePage } from './catalogue.ts';

export const FACETS = ['kind', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; none chosen lets everything through. */
export type Choice = Readonly<Record<Facet, ReadonlySet<string>>>;

export interface FacetValue {
  readonly value: string;
  /** How many pages it would leave, with what is chosen in the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

export function allows(choice: Choice, page: CataloguePage): boolean {
  return FACETS.every((facet) => isChosenIn(choice, facet, page));
}

/** Every value that has pages or is chosen, the most frequent first. */
export function facetValues(facet: Facet, pages: readonly CataloguePage[], choice: Choice): readonly FacetValue[] {
  const counts = new Map([...choice[facet]].map((value) => [value, 0]));
  for (const page of pages) {
    if (!FACETS.every((other) => other === facet || isChosenIn(choice, other, page))) continue;
    for (const value of valuesOf(facet, page)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, isChosen: choice[facet].has(value) }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function isChosenIn(choice: Choice, facet: Facet, page: CataloguePage): boolean {
  return choice[facet].size === 0 || valuesOf(facet, page).some((value) => choice[facet].has(value));
}

function valuesOf(facet: Facet, page: CataloguePage): readonly string[] {
  return facet === 'kind' ? [page.kind] : page.audience;
}
