/** The frame of every page, the page kit, home and search: what they say, in English. */
import { FILTER_WORDS } from '../kit/filter/filter-words.ts';

export const en = {
  frame: { notice: 'Notice' },
  filter: FILTER_WORDS,
  kept: {
    owner: 'Owner',
    /** The page is reviewed, rather than what it is about: a ritual or a decision has days of its own. */
    reviewed: 'Page reviewed',
    next: 'again by',
    edit: 'Edit',
    thisPage: 'this page',
  },
};
