/** The reporters, in the order in which help lists them; the first is the default. */
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';

export const reporters: readonly Reporter[] = [pretty, json, github, gitlab, sarif, junit];
