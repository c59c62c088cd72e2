/** Where the overview of who owns what stands. */
export const OVERVIEW = '/organisation/';
