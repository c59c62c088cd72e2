/** Growth: what its pages say, in English. */

export const en = {
  kinds: {
    behaviours: {
      one: 'Shared behaviours',
      many: 'Shared behaviours',
      purpose: 'What several ladders expect in the same words, written once.',
    },
    ladder: {
      one: 'Ladder',
      many: 'Ladders',
      purpose: 'What is expected at each level, and how one grows from one to the next.',
    },
    role: { one: 'Role', many: 'Roles', purpose: 'What each role answers for.' },
    skill: { one: 'Skill', many: 'Skills', purpose: 'What each skill looks like, from first awareness to mastery.' },
  },
};
