/** Organisation: what its pages say, in English. */

export const en = {
  kinds: {
    domain: {
      one: 'Domain',
      many: 'Domains',
      purpose: 'The parts of the business, and the systems that serve each of them.',
    },
    system: {
      one: 'System',
      many: 'Systems',
      purpose: 'What we run and ship, and the one team that answers for each.',
    },
    team: { one: 'Team', many: 'Teams', purpose: 'Who does what, and how to reach them.' },
  },
};
