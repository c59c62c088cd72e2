/** Levels as headings, files, fields or columns of tables: Markdown, JSON, YAML and JavaScript whose names say which of them are levels. */
import { LadderNames } from '../draft/ladder-name.ts';
import type { Given } from '#model/options.ts';
import type { Shape } from '../shape.ts';
import { isLevelName } from './level-names.ts';
import { laddersIn } from './ladders-in.ts';
import { nodesBelow } from './outline-node.ts';
import { outlineTree } from './outline-tree.ts';
import { writeLadder } from './write-ladder.ts';

export const outline: Shape = {
  name: 'outline',
  about: 'levels as headings, files, fields or columns of tables, in Markdown, HTML, JSON, YAML or JavaScript',
  recognises: ({ format }) => format !== 'sheet',
  read(documents, notebook, settings) {
    const typed = typedNames(settings.given);
    const isLevel = (label: string) => isLevelName(label, typed);
    const texts = documents.filter(({ format }) => format !== 'sheet');
    const tree = outlineTree(texts, isLevel);
    for (const { structure = [] } of nodesBelow(tree)) for (const words of structure) notebook.understand(words);
    const tracks = typeof settings.given.tracks === 'string' ? settings.given.tracks : undefined;
    const all = laddersIn(tree, { isLevel, names: typed, tracks });
    const names = new LadderNames(settings, all.length === 1);
    const firstPath = texts[0]?.path ?? '';
    return all.map((plan) => writeLadder(plan, names, notebook, settings, { all, firstPath, typed }));
  },
};

function typedNames(given: Given): readonly string[] {
  const typed = given['level-names'];
  return typeof typed === 'string'
    ? typed
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '')
    : [];
}
