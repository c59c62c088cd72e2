/** The shapes of ladders that can be imported, in the order in which they are tried. */
import { axes } from './axes.ts';
import { competencies } from './competencies.ts';
import { csv } from './csv.ts';
import { markdownLevels } from './markdown-levels.ts';
import type { Shape } from './shape.ts';
import { skills } from './skills.ts';
import { topics } from './topics.ts';
import { waymark } from './waymark.ts';

export const shapes: readonly Shape[] = [waymark, skills, topics, competencies, csv, axes, markdownLevels];
