/** What the button of the search says in the browser where the search does not come. */
export const OPENER_WORDS = {
  unavailable: 'The search could not be loaded. You may be offline for a moment.',
  reload: 'Reload the page',
  dismiss: 'Close',
};
