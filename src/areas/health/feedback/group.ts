/** Which group feedback may name: nobody in it can be told from the others. */
import type { Config } from '#model/config.ts';
import type { Feedback } from './schema.ts';

interface Group {
  readonly team: string;
  readonly people: number;
}

/** The team that said it; none where it is smaller than the smallest group, or where its size is not known. */
export function groupOf(
  { team, groupSize }: Pick<Feedback, 'team' | 'groupSize'>,
  { smallestGroup }: Pick<Config['feedback'], 'smallestGroup'>,
): Group | undefined {
  return team === undefined || groupSize === undefined || groupSize < smallestGroup
    ? undefined
    : { team, people: groupSize };
}
