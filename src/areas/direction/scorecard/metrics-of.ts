/** The metrics on a scorecard, in its order, as far as readers may see them. */
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

export function metricsOf({ data }: Entry<'scorecard'>, playbook: Playbook): readonly Entry<'metric'>[] {
  return data.metrics.flatMap((ref) => playbook.resolve(ref, ['metric']) ?? []);
}
