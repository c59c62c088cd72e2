/** Charts: what they say. */
import { defineWords } from '#words/define-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const chartsWords = defineWords(en, { de });
