/** All that `load.ts` loads at once. The published package holds it as a program of its own. */
import { diagramIn } from './diagram-in.ts';
import { diagramFigure } from './figure.ts';

export const program = { diagramIn, diagramFigure };
