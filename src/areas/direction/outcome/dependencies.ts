/** What an outcome waits for, in one form however it was written. */
import type { Entry } from '#model/entry.ts';
import type { Dependency } from './schema.ts';

/** A bare reference is one that nobody has agreed to yet. */
export function dependenciesOf({ data }: Pick<Entry<'outcome'>, 'data'>): readonly Dependency[] {
  return data.dependsOn.map((each) => (typeof each === 'string' ? { on: each, agreed: false } : each));
}
