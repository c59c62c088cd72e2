/** What the list of what is coming up says in the browser. */
export const COMING_WORDS = {
  /** In which days are written. */
  locale: 'en-GB',
  span: 'The next fourteen days, on the clock of {zone}.',
  known: 'This page knows what comes until {day}; it has to be built again to say more.',
};
