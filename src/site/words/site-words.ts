/** What the frame of every page, the page kit, home and search say. */
import { defineWords } from '#words/define-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const siteWords = defineWords(en, { de });
