/** Organisation: what its pages say, in English. */
import type { Name, Names } from '#model/speech.ts';
import { counted } from '#words/number-words.ts';
import type { Label } from '#model/speech.ts';
import type { Domain } from '../domain/schema.ts';
import type { System } from '../system/schema.ts';
import type { Interaction, Team } from '../team/schema.ts';
import { missingInEnglish } from './missing-in-english.ts';
import { ownershipInEnglish } from './ownership-in-english.ts';

/** What one of the words of a field is called, and a sentence on it for those who meet it first here. */
interface Explained {
  readonly label: string;
  readonly sentence: string;
}

export const en = {
  kinds: {
    domain: {
      one: 'Domain',
      many: 'Domains',
      purpose: 'The parts of the business, and the software that serves each of them.',
    },
    system: {
      one: 'System',
      many: 'Systems',
      purpose: 'What we run and ship, and who answers for it.',
    },
    team: { one: 'Team', many: 'Teams', purpose: 'Who does what, and how to reach them.' },
  },
  domain: {
    answersForIt: 'Answers for it',
    noTeam: (team: string) => `No ${team}`,
    partOf: 'Part of {domain}.',
    sections: { language: 'Its words', parts: 'Its parts', systems: (systems: string) => `Its ${systems}` },
    sorts: {
      core: { label: 'Core', sentence: 'Where we are better than others, and mean to stay so.' },
      supporting: { label: 'Supporting', sentence: 'Needed for the core, in a form that nobody sells.' },
      generic: { label: 'Generic', sentence: 'The same everywhere: bought or borrowed where that is possible.' },
    } satisfies Readonly<Record<Domain['kind'], Explained>>,
    stage: 'Stage',
    systems: (count: number, { one, many }: Label) => counted(count, one, many),
  },
  interactions: {
    modes: {
      collaboration: { label: 'Collaboration', sentence: 'Both work on it together, for a time.' },
      'x-as-a-service': {
        label: 'X-as-a-service',
        sentence: 'One offers it, the other uses it without having to ask.',
      },
      facilitating: { label: 'Facilitating', sentence: 'One helps the other to learn it.' },
    } satisfies Readonly<Record<Interaction['mode'], Explained>>,
    pastItsDate: 'Past its date',
    says: (team: string) => `${team} says:`,
    until: 'Until {date}',
  },
  missing: missingInEnglish,
  ownership: ownershipInEnglish,
  system: {
    columns: { tier: 'Tier', stage: 'Stage' },
    filter: {
      label: ({ inText }: Name) => `Which ${inText.many} to show`,
      all: ({ inText }: Name) => `All ${inText.many}`,
      allTiers: 'All tiers',
      allStages: 'All stages',
      search: 'Find',
    },
    noLongerInUse: 'No longer in use',
    facts: {
      answersForIt: 'Answers for it',
      chat: 'Chat',
      onCall: 'On call',
      runbooks: 'Runbooks',
      repository: 'Repository',
      source: 'Source',
      stage: 'Stage',
      type: 'Type',
      whenItFails: 'When it fails',
    },
    further: (count: number) => `and ${count} more`,
    neighbours: { dependsOn: 'Cannot work without', usedBy: 'Used by' },
    noReason: 'Nobody has said why.',
    noTeamOwns: (team: string) => `No ${team} owns it`,
    sections: { capabilities: 'What it can do', atNight: 'When it fails' },
    stages: {
      experimental: 'Experimental',
      production: 'In production',
      deprecated: 'On its way out',
      retired: 'Retired',
    } satisfies Readonly<Record<System['lifecycle'], string>>,
    tier: (tier: number) => `Tier ${tier}`,
    /** By tier, from the one that stops everything. */
    tiers: [
      'Tier 0: the business stops without it',
      'Tier 1: customers notice within minutes',
      'Tier 2: colleagues notice within the day',
      'Tier 3: it can wait until Monday',
    ],
    types: {
      service: 'Service',
      library: 'Library',
      platform: 'Platform',
      data: 'Data',
    } satisfies Readonly<Record<System['type'], string>>,
  },
  team: {
    facts: { chat: 'Chat', onCall: 'On call', type: 'Type', owns: 'Owns' },
    onCall: { said: 'Yes', missing: 'Nobody named' },
    sections: {
      owned: 'What it keeps true',
      relations: 'Working with others',
      systems: (systems: string) => `Its ${systems}`,
    },
    types: {
      'stream-aligned': {
        name: (team: string) => `Stream-aligned ${team}`,
        sentence: 'Works on one stream of customer value from idea to production, and can deliver most of it alone.',
      },
      platform: {
        name: (team: string) => `Platform ${team}`,
        sentence: 'Offers services that others use by themselves, so that they need not build them.',
      },
      enabling: {
        name: (team: string) => `Enabling ${team}`,
        sentence: 'Helps others to learn what they lack, and leaves when they have learnt it.',
      },
      'complicated-subsystem': {
        name: (team: string) => `Complicated-subsystem ${team}`,
        sentence: 'Looks after a part that takes special knowledge, so that others can use it without having that.',
      },
    } satisfies Readonly<Record<Team['type'], { readonly name: (team: string) => string; readonly sentence: string }>>,
  },
  attention: {
    unowned: (count: number, { system, team }: Pick<Names, 'system' | 'team'>) =>
      `${count} ${count === 1 ? system.inText.one : system.inText.many} without a ${team.inText.one}`,
  },
};
