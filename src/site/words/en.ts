/** The frame of every page, the page kit, home and search: what they say, in English. */
import { FILTER_WORDS } from '../kit/filter/filter-words.ts';

export const en = {
  filter: FILTER_WORDS,
};
