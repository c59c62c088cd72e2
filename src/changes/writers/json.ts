/** For other programs: the comparison as it is, with the version of its shape. `comparison.ts` says what each field means. */
import { printableJson } from '#model/printable.ts';
import type { Comparison } from '../comparison.ts';
import type { Writer } from './writer.ts';

/** A field that is added leaves it; one that goes or means something else raises it. */
const VERSION = 1;

export const json: Writer = {
  format: 'json',
  about: 'for other programs',
  write: (comparison: Comparison) => `${printableJson({ version: VERSION, ...comparison })}\n`,
};
