/** How far systems have come with standards: what pages say, in English. */
import type { Name } from '#model/speech.ts';
import type { KnownState } from '../adoption/adoption.ts';

export const adoptionInEnglish = {
  /** How many standards are in the worst state that one of them is in. */
  glance: {
    met: () => 'All met',
    partial: (count: number) => `${count} partly met`,
    'not-met': (count: number) => `${count} not met`,
    'not-applicable': () => 'None apply',
    unknown: (count: number) => `${count} not judged`,
  } satisfies Readonly<Record<KnownState, (count: number) => string>>,
  states: {
    met: 'Met',
    partial: 'Partly met',
    'not-met': 'Not met',
    'not-applicable': 'Does not apply',
    unknown: 'Nobody has said',
  } satisfies Readonly<Record<KnownState, string>>,
  whole: 'As a whole',
  noOwner: ({ inText }: Name) => `No ${inText.one} owns it`,
  since: 'since {day}',
};
