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

/** The fields that name a group which is too small. Without a team, a size tells nothing but that it is small. */
export function withheldOf(data: Feedback, { feedback }: Pick<Config, 'feedback'>): readonly string[] {
  const { team, groupSize } = data;
  if (team === undefined && groupSize === undefined) return [];
  const isSmall = groupSize === undefined || groupSize < feedback.smallestGroup;
  return isSmall ? ['team', 'groupSize'].filter((field) => field in data) : [];
}
