/** The importers, in the order in which help lists them. */
import { decisions } from './decisions/importer.ts';
import { ladder } from './ladder.ts';
import type { Importer } from './importer.ts';

export const importers: readonly Importer[] = [decisions, ladder];
