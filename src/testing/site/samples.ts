/** Pages to look at closely: of every template the one with most to show, so that a new template is not forgotten, and all samplers. */
import type { BuiltPage } from '../built-site.ts';

/** A redirect is left out: whoever opens it sees another page. */
export function samples(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const shown = pages.filter(({ template }) => template !== 'site/redirect');
  const samplers = shown.filter(({ path }) => path.startsWith('/guides/release-notes/'));
  // A large ladder shows more than the sampler, but not everything that a ladder can say.
  const ladder = shown.filter(({ path }) => path.startsWith('/ladders/operations/'));
  return [...new Set([...richestOfEach(shown), ...samplers, ...richestOfEach(ladder)])];
}

function richestOfEach(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return [...Map.groupBy(pages, ({ template }) => template).values()].flatMap((group) =>
    group.toSorted((a, b) => b.weight - a.weight).slice(0, 1),
  );
}
