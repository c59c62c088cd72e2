/** The same words, said in another way: each sentence is changed, and their shape stays. */
export function said<Words>(words: Words, change: (text: string) => string): Words {
  const changed = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (typeof value === 'function')
      return (...parts: readonly unknown[]) => changed(Reflect.apply(value, undefined, parts));
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, changed(inner)]));
  };
  // Each value is replaced by one of its own type.
  return changed(words) as Words;
}
