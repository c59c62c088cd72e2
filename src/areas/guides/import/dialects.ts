/** The dialects, in the order in which a source is tried against them. Plain Markdown is what is left, and stands last. */
import type { Dialect } from './dialect.ts';
import { confluence } from './dialects/confluence/dialect.ts';
import { markdown } from './dialects/markdown/dialect.ts';

export const dialects: readonly Dialect[] = [confluence, markdown];
