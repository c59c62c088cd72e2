/** Who owns what: what the overview, its picture and the index of systems say, in English. */
import type { Names } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';
import type { GapName } from '../ownership/gaps.ts';

export type OwnershipNames = Pick<Names, 'domain' | 'system' | 'team'>;

/** A gap: how it is called with its number, what it means, and how it is said that there is none. */
interface GapWords {
  readonly title: (count: number, names: OwnershipNames) => string;
  readonly means: (names: OwnershipNames, most: number) => string;
  readonly none: (names: OwnershipNames, most: number) => string;
}

const of = (count: number, { inText }: OwnershipNames['system']) => counted(count, inText.one, inText.many);

export const ownershipInEnglish = {
  title: 'Who owns what',
  see: 'See who owns what',
  description: ({ domain, system, team }: OwnershipNames) =>
    `Each ${domain.inText.one}, its ${system.inText.many}, and the ${team.inText.one} that answers for each of them.`,
  counts: (
    counts: Readonly<Record<'systems' | 'domains' | 'teams', number>>,
    { domain, system, team }: OwnershipNames,
  ) => `${of(counts.systems, system)} in ${of(counts.domains, domain)}, owned by ${of(counts.teams, team)}.`,
  sections: { gaps: 'What needs attention', picture: 'The map' },
  gaps: {
    unowned: {
      title: (count, { system, team }) => `${of(count, system)} without a ${team.inText.one}`,
      means: () => 'Nobody answers for them.',
      none: ({ system, team }) => `every ${system.inText.one} has a ${team.inText.one}`,
    },
    overloaded: {
      title: (count, { team }) => `${of(count, team)} with too much`,
      means: ({ system, team }, most) =>
        `A ${team.inText.one} knows at most ${most} ${system.inText.many} well; that number is agreed in the configuration.`,
      none: ({ system, team }, most) => `no ${team.inText.one} owns more than ${most} ${system.inText.many}`,
    },
    unreachable: {
      title: (count, { system }) => `${of(count, system)} with nobody to page`,
      means: ({ system, team }) =>
        `Tier 0 or 1, and neither the ${system.inText.one} nor its ${team.inText.one} says who is on call.`,
      none: ({ system }) => `someone is on call for each ${system.inText.one} of tier 0 and 1`,
    },
    withoutRunbook: {
      title: (count, { system }) => `${of(count, system)} without a runbook`,
      means: () => 'Tier 0 or 1, and nothing to follow at night.',
      none: ({ system }) => `each ${system.inText.one} of tier 0 and 1 has a runbook`,
    },
    emptyDomains: {
      title: (count, { domain, system }) => `${of(count, domain)} without a ${system.inText.one}`,
      means: ({ system }) => `Nothing that runs serves them, or the ${system.inText.many} are not written down yet.`,
      none: ({ domain, system }) => `every ${domain.inText.one} has its ${system.inText.many}`,
    },
    withoutSystem: {
      title: (count, { system, team }) => `${of(count, team)} without a ${system.inText.one}`,
      means: ({ system, team }) =>
        `What kind of ${team.inText.one} they are says that they own ${system.inText.many}. Those that help others to learn are not counted.`,
      none: ({ system, team }) =>
        `every ${team.inText.one} that is meant to own ${system.inText.many} owns at least one`,
    },
  } satisfies Readonly<Record<GapName, GapWords>>,
  inOrder: (facts: string) => `In order: ${facts}.`,
  further: (count: number) => `and ${count} more`,
  inIndex: 'All of them are in the index',
  owns: (count: number, { system }: OwnershipNames) => of(count, system),
  tooMany: (count: number, most: number) => `${count} where ${most} is the most`,
  picture: {
    legend: ({ team }: OwnershipNames) =>
      `The number is the tier. What customers notice within minutes, tier 0 and 1, has a thick line; a broken line leads to no ${team.inText.one}.`,
    legendOfMany: ({ system }: OwnershipNames) => `The thicker a line, the more ${system.inText.many}.`,
    ownedBy: 'owned by {team}',
    otherDomain: 'Elsewhere',
  },
};
