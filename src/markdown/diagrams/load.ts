/** Loads what reads and draws diagrams when the first of them is met: it costs more than all of Markdown, and most playbooks have none. */
import { createRequire } from 'node:module';
import { once } from '#model/once.ts';
import { IS_BUNDLED, PACKAGE_ROOT } from '#model/package-root.ts';
import type { NodeOf } from '../tree.ts';

type Loaded = typeof import('./program.ts');

const FILE = IS_BUNDLED ? './lib/program/diagrams.js' : './src/markdown/diagrams/program.ts';

/** Parsing and rendering are synchronous, and `import()` is not. */
export const diagrams = once(() => (createRequire(PACKAGE_ROOT)(FILE) as Loaded).program);

export function isDiagram({ lang }: NodeOf<'code'>): boolean {
  return /^mermaid(?=$|[{:])/i.test(lang ?? '');
}
