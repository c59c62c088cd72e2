/** Direction: what its pages say. */
import { defineWords } from '#words/define-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export const directionWords = defineWords(en, { de });
