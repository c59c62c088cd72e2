/** What taking a plan along says in the browser, and in the files that it makes there. */
export const PLAN_WORDS = {
  /** In which dates are written. */
  locale: 'en-GB',
  /** Where the browser does not keep them. */
  what: 'your ticks and your first day',
  instead: 'Download the plan with your ticks before you leave.',
  copied: 'Copied: paste it into a new issue on GitHub or GitLab.',
  notCopied: 'Copy the text, and paste it into a new issue on GitHub or GitLab.',
  from: 'From the plan {plan}.',
  firstDay: 'First day: {date}',
  days: 'days {from} to {to}',
  day: 'day {day}',
  checkpoint: 'Checkpoint: {when}',
  checkpointWith: 'Checkpoint: {when}, with the {role}',
  event: 'Checkpoint, day {day}',
  eventWith: 'Checkpoint, day {day}: talk to the {role}',
};
