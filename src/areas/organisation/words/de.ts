/** Organisation: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    domain: { one: 'Domäne', many: 'Domänen', purpose: 'Die Teile des Geschäfts und die Systeme, die ihnen dienen.' },
    system: {
      one: 'System',
      many: 'Systeme',
      purpose: 'Was wir betreiben und ausliefern, und das eine Team, das jeweils dafür verantwortlich ist.',
    },
    team: { one: 'Team', many: 'Teams', purpose: 'Wer was macht und wie man sie erreicht.' },
  },
};
