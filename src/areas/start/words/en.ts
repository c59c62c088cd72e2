/** Start: what its pages say, in English. */

export const en = {
  kinds: {
    onboarding: {
      one: 'Onboarding plan',
      many: 'Onboarding',
      purpose: 'The first ninety days, and first steps in a new role.',
    },
    term: { one: 'Term', many: 'Glossary', purpose: 'The words we use, and what we mean by them.' },
  },
};
