/** Health: what its pages say, in English. */

export const en = {
  kinds: {
    'health-check': {
      one: 'Health check',
      many: 'Health checks',
      purpose: 'Questions that show on one page how a team, a system or the organisation is doing.',
    },
    snapshot: {
      one: 'Snapshot',
      many: 'Snapshots',
      purpose: 'What groups answered to a health check on one day, and what they decided to do.',
    },
  },
};
