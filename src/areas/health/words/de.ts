/** Health: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    'health-check': {
      one: 'Health-Check',
      many: 'Health-Checks',
      purpose: 'Fragen, die auf einer Seite zeigen, wie es einem Team, einem System oder der Organisation geht.',
    },
    snapshot: {
      one: 'Momentaufnahme',
      many: 'Momentaufnahmen',
      purpose: 'Was Gruppen an einem Tag auf einen Health-Check geantwortet haben und was sie daraufhin tun wollen.',
    },
  },
};
