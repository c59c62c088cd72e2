/** Metrics that several outcomes move: where two teams pull at one number, both should know. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import type { KeyResult } from '../outcome/schema.ts';

export interface SharedMetrics {
  /** The other outcomes with a key result on the metric. */
  othersOn(keyResult: Pick<KeyResult, 'metric'>, outcome: Entry<'outcome'>): readonly Entry<'outcome'>[];
}

export function sharedMetrics(outcomes: readonly Entry<'outcome'>[], view: Pick<View, 'resolve'>): SharedMetrics {
  const keyOf = ({ metric }: Pick<KeyResult, 'metric'>) => {
    const found = view.resolve(metric, ['metric']);
    return found && entryKey(found);
  };
  const users = new Map<string, Set<Entry<'outcome'>>>();
  for (const outcome of outcomes)
    for (const keyResult of outcome.data.keyResults) {
      const key = keyOf(keyResult);
      if (key !== undefined) users.set(key, (users.get(key) ?? new Set()).add(outcome));
    }
  return {
    othersOn: (keyResult, outcome) => [...(users.get(keyOf(keyResult) ?? '') ?? [])].filter((each) => each !== outcome),
  };
}
