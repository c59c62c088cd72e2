/** The contract of a format: a ladder as a file for another program, or for people without this one. */
import type { growthWords } from '../words/growth-words.ts';
import type { PortableLadder } from './portable.ts';

export interface LadderFormat {
  readonly format: 'csv' | 'markdown' | 'json';
  readonly extension: string;
  /** One line for the help. */
  readonly about: string;
  /** @param words for what people read; a format for programs has none of its own */
  write(ladder: PortableLadder, words: DocumentWords): string;
}

export type DocumentWords = ReturnType<typeof growthWords>['export']['document'];
