/** How a team works with others: what it says of that itself, and what the others say. */
import { isKind } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { TeamEntry } from '../ownership/ownership.ts';
import type { Interaction } from '../team/schema.ts';

/** Two teams and their way of working; at least one of them speaks of it. */
export interface Relation {
  readonly other: TeamEntry;
  readonly mode: Interaction['mode'];
  readonly ours: Interaction | undefined;
  readonly theirs: Interaction | undefined;
}

type Lookup = Pick<Playbook, 'find' | 'resolve' | 'referencesTo'>;

/** In the team's own order, and then those that only the others speak of. */
export function relationsOf(team: TeamEntry, playbook: Lookup): readonly Relation[] {
  const told = spokenOfBy(team, playbook);
  const heard = heardBy(team, playbook);
  const own = told.map(({ other, interaction }): Relation => {
    const theirs = heard.find(
      (each) => each.other === other && each.interaction.mode === interaction.mode,
    )?.interaction;
    return { other, mode: interaction.mode, ours: interaction, theirs };
  });
  const unanswered = heard.filter(
    ({ other, interaction }) => !own.some((each) => each.other === other && each.mode === interaction.mode),
  );
  return [
    ...own,
    ...unanswered.map(({ other, interaction }) => ({
      other,
      mode: interaction.mode,
      ours: undefined,
      theirs: interaction,
    })),
  ];
}

interface Spoken {
  readonly other: TeamEntry;
  readonly interaction: Interaction;
}

/** What a team says of others; itself is none of them. */
export function spokenOfBy(team: TeamEntry, playbook: Pick<Playbook, 'find' | 'resolve'>): readonly Spoken[] {
  return team.data.interactions.flatMap((interaction) => {
    const other = playbook.resolve(interaction.team, ['team']);
    return other === undefined || other === team ? [] : [{ other, interaction }];
  });
}

function heardBy(team: TeamEntry, playbook: Lookup): readonly Spoken[] {
  return playbook.referencesTo(team).flatMap(({ from, path }) => {
    const [field, index] = path;
    if (!isKind(from, 'team') || from === team || field !== 'interactions' || typeof index !== 'number') return [];
    const interaction = from.data.interactions[index];
    return interaction === undefined ? [] : [{ other: from, interaction }];
  });
}
