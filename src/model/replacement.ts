/** Which file of the theme a file of the adopter's own takes the place of: the one of the same name. */

/** Where components and page templates of the adopter's own lie. */
const OWN = /^theme\/(components|pages)\/(.+\.astro)$/;
const TEMPLATE = '.page.astro';

/** The name by which a file asks to replace another; none for a page of its own, and for what only others import. */
export function replacingName(file: string): string | undefined {
  const [, folder, name] = OWN.exec(file) ?? [];
  if (name === undefined || name.split('/').some((step) => step.startsWith('_'))) return undefined;
  return folder === 'components' || name.endsWith(TEMPLATE) ? name : undefined;
}

/**
 * The sources that a name means: one, unless it is unknown or several have it; then it takes their folder, `kit/Facts.astro`.
 * @param sources of the theme, by their path in the package
 */
export function replacedBy(name: string, sources: readonly string[]): readonly string[] {
  return sources.filter((source) => source.endsWith(`/${name}`));
}

/** Whether a source of the package, `src/site/kit/Facts.astro`, is one that readers see and an adopter may replace. */
export function isReplaceable(source: string): boolean {
  return source.endsWith('.astro') && !/^src\/(testing|pages)\//.test(source);
}
