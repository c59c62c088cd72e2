/** What readers call those whom an entry is written for; on pages and in the filters of search. */
import type { Audience } from '#model/standing.ts';

const NAMES: Readonly<Record<Audience, string>> = {
  'new-hire': 'New hires',
  engineer: 'Engineers',
  manager: 'Managers',
  leader: 'Leaders',
};

export const AUDIENCE_NAMES: Readonly<Record<string, string>> = NAMES;
