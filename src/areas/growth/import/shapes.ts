/** The shapes of ladders that can be imported, in the order in which they are tried. */
import { axes } from './markdown/axes.ts';
import { competencies } from './data/competencies.ts';
import { csv } from './sheet/csv.ts';
import { markdownLevels } from './markdown/markdown-levels.ts';
import type { Shape } from './shape.ts';
import { skills } from './data/skills.ts';
import { outline } from './outline/outline.ts';
import { topics } from './data/topics.ts';
import { waymark } from './data/waymark.ts';

export const shapes: readonly Shape[] = [waymark, skills, topics, competencies, csv, axes, markdownLevels, outline];
