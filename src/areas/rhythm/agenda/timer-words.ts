/** What the timer of an agenda says in the browser. */
export const TIMER_WORDS = {
  at: '{at} of {all}: {title}',
  left: 'left',
  over: 'over',
  start: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  begins: { one: '{title}: {count} minute', other: '{title}: {count} minutes' },
  timeIsUp: '{title}: time is up',
  /** Where the browser does not keep it. */
  what: 'where the meeting stands',
  instead: 'Keep the page open until the meeting is over.',
};
