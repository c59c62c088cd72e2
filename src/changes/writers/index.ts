/** The writers, in the order in which help lists them; the first is the default. */
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import type { Writer } from './writer.ts';

export const writers: readonly Writer[] = [pretty, markdown, json];
