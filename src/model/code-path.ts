/** Files of code that content speaks of: `shop:services/cart/**`, or `services/cart/**` in a file of that source itself. */

export interface CodePath {
  /** None where the file that says it stands in the source. */
  readonly source: string | undefined;
  /** A folder, a file or a pattern, from the top of the source. */
  readonly pattern: string;
}

/** None for what is a reference to an entry of these kinds, or nothing at all. */
export function codePathIn(text: string, kinds: readonly string[]): CodePath | undefined {
  const [, source, rest = ''] = /^(?:([a-z0-9]+(?:-[a-z0-9]+)*):)?(.*)$/s.exec(text) ?? [];
  const pattern = rest.replace(/^\.\//, '').replace(/\/$/, '');
  const steps = pattern.split('/');
  if (steps.some((step) => /^\.{0,2}$/.test(step)) || /[\\:\s]/.test(pattern)) return undefined;
  if (source === undefined && !/[/*.]/.test(rest)) return undefined;
  if (source === undefined && steps.length === 2 && kinds.includes(steps[0] ?? '')) return undefined;
  return { source, pattern };
}

export function codePath({ source, pattern }: CodePath): string {
  return source === undefined ? pattern : `${source}:${pattern}`;
}

/** The part of a pattern before its first star: a folder or a file that a host of repositories can show. */
export function beforeStars(pattern: string): string {
  const steps = pattern.split('/');
  const star = steps.findIndex((step) => step.includes('*'));
  return (star === -1 ? steps : steps.slice(0, star)).join('/');
}
