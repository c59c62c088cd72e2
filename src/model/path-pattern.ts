/** Names of folders and files of the content, as people write them in `playbook.yaml`: `guides/`, `terms/toil.md`, `guides/**\/old-*`. */

/** Whether a file is one that the pattern names, or lies in a folder that it names. */
export function covers(pattern: string, file: string): boolean {
  const wanted = stepsOf(pattern);
  return wanted.length > 0 && matches([...wanted, ...(wanted.at(-1) === '**' ? [] : ['**'])], file.split('/'));
}

/** The one of several patterns that says most about a file: more steps without a star, then the longer one, then the last. */
export function mostSpecific(patterns: readonly string[], file: string): string | undefined {
  const ranked = patterns
    .filter((pattern) => covers(pattern, file))
    .map((pattern, index) => ({
      pattern,
      index,
      plain: stepsOf(pattern).filter((step) => !step.includes('*')).length,
    }));
  return ranked.toSorted((a, b) => b.plain - a.plain || b.pattern.length - a.pattern.length || b.index - a.index)[0]
    ?.pattern;
}

function stepsOf(pattern: string): readonly string[] {
  return pattern
    .replace(/^\.\//, '')
    .split('/')
    .filter((step) => step !== '');
}

function matches(pattern: readonly string[], steps: readonly string[]): boolean {
  return alike(pattern, steps, {
    isAny: (each) => each === '**',
    isSame: (wanted, step) =>
      alike(Array.from(wanted), Array.from(step), { isAny: (each) => each === '*', isSame: (a, b) => a === b }),
  });
}

interface Comparing {
  isAny(wanted: string): boolean;
  isSame(wanted: string, there: string): boolean;
}

/** Goes back to the last star only, so that no pattern takes longer than the product of both lengths. */
function alike(pattern: readonly string[], there: readonly string[], { isAny, isSame }: Comparing): boolean {
  let [at, next, star, mark] = [0, 0, -1, 0];
  while (next < there.length) {
    const wanted = pattern[at];
    if (wanted !== undefined && isAny(wanted)) {
      [star, mark] = [at, next];
      at += 1;
    } else if (wanted !== undefined && isSame(wanted, there[next] ?? '')) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      next = mark;
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
