/** The words of team topologies, and a sentence on each for those who meet them first here. */
import type { Interaction, Team } from './schema.ts';

interface Words {
  readonly label: string;
  readonly sentence: string;
}

/** In the order in which the index lists them. */
export const TEAM_TYPES: Readonly<Record<Team['type'], Words & { readonly many: string }>> = {
  'stream-aligned': {
    label: 'Stream-aligned team',
    many: 'Stream-aligned teams',
    sentence: 'Works on one stream of customer value from idea to production, and can deliver most of it alone.',
  },
  platform: {
    label: 'Platform team',
    many: 'Platform teams',
    sentence: 'Offers services that other teams use by themselves, so that they need not build them.',
  },
  enabling: {
    label: 'Enabling team',
    many: 'Enabling teams',
    sentence: 'Helps other teams to learn what they lack, and leaves when they have learnt it.',
  },
  'complicated-subsystem': {
    label: 'Complicated-subsystem team',
    many: 'Complicated-subsystem teams',
    sentence: 'Looks after a part that takes special knowledge, so that others can use it without having that.',
  },
};

export const MODES: Readonly<Record<Interaction['mode'], Words>> = {
  collaboration: { label: 'Collaboration', sentence: 'Both work on it together, for a time.' },
  'x-as-a-service': { label: 'X-as-a-service', sentence: 'One offers it, the other uses it without having to ask.' },
  facilitating: { label: 'Facilitating', sentence: 'One helps the other to learn it.' },
};
