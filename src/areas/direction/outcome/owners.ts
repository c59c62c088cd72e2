/** Those who answer for an outcome, by what they answer for; as far as the audience may see them. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { directionWords } from '../words/direction-words.ts';
import { DISCIPLINES } from './schema.ts';

export interface OwnerView {
  readonly discipline: string;
  readonly owner: Link;
}

export function ownersOf({ data }: Entry<'outcome'>, tools: PageTools): readonly OwnerView[] {
  const { disciplines } = directionWords(tools.speech).outcome;
  return DISCIPLINES.flatMap((discipline) => {
    const owner = tools.link(data.owners[discipline], 'role', 'team');
    return owner === undefined ? [] : [{ discipline: disciplines[discipline], owner }];
  });
}
