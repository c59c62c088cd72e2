/** What a plan says in the browser about today. */
export const TODAY_WORDS = {
  today: 'Today: day {day}',
  before: 'Today: before your first day',
  over: 'The plan is over: still open',
  done: { one: '{done} of {count} task done', other: '{done} of {count} tasks done' },
  behind: {
    one: 'One task of an earlier phase is still open:',
    other: '{count} tasks of earlier phases are still open:',
  },
};
