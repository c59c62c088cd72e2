/** The importers, in the order in which help lists them. */
import { decisions } from '#areas/decisions/import/importer.ts';
import { ladder } from '#areas/growth/import/importer.ts';
import type { Importer } from '#model/importer.ts';

export const importers: readonly Importer[] = [decisions, ladder];
