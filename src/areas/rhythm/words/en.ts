/** Rhythm: what its pages say, in English. */

export const en = {
  kinds: {
    ritual: {
      one: 'Ritual',
      many: 'Rituals',
      purpose: 'The rhythm of the organisation: who meets, when, what for, and when to stop.',
    },
  },
};
