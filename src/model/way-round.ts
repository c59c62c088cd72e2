/** Circles: what comes back to itself by what it points at. */

/** The first way from something back to it, with it at both ends; none where nothing leads back. */
export function wayRound<T extends object | string>(
  start: T,
  next: (from: T) => readonly (T | undefined)[],
): readonly T[] | undefined {
  const step = (at: T) => ({ at, ahead: next(at).filter((each) => each !== undefined) });
  const seen = new Set<T>();
  const way = [step(start)];
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const to = last.ahead.shift();
    if (to === undefined) way.pop();
    else if (to === start) return [...way.map(({ at }) => at), to];
    else if (!seen.has(to)) {
      seen.add(to);
      way.push(step(to));
    }
  }
  return undefined;
}
