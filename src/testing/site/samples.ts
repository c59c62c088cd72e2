/** Pages to look at closely: of every template the one with most to show, so that a new template is not forgotten, and all samplers. */
import type { BuiltPage } from '../built-site.ts';

/** A redirect is left out: whoever opens it sees another page. */
export function samples(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const shown = pages.filter(({ template }) => template !== 'site/redirect');
  const richest = [...Map.groupBy(shown, ({ template }) => template).values()].flatMap((group) =>
    group.toSorted((a, b) => b.weight - a.weight).slice(0, 1),
  );
  const samplers = shown.filter(({ path }) => path.startsWith('/guides/release-notes/'));
  return [...new Set([...richest, ...samplers])];
}
