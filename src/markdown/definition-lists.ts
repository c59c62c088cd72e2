/** Definition lists: a term on a line, and below it each thing that it means, behind a colon. */
import type { Element, ElementContent } from 'hast';
import type { Options } from 'remark-rehype';
import type { NodeOf } from './tree.ts';

type Handlers = NonNullable<Options['handlers']>;

export const definitionListHandlers: Handlers = {
  descriptionList: (state, node: NodeOf<'descriptionList'>) => made('dl', state.wrap(state.all(node), true)),
  descriptionTerm: (state, node: NodeOf<'descriptionTerm'>) => made('dt', state.all(node)),
  descriptionDetails: (state, node: NodeOf<'descriptionDetails'>) => {
    const [only, ...others] = state.all(node);
    // A single paragraph says what a term means without a frame of its own.
    if (only?.type === 'element' && only.tagName === 'p' && others.length === 0) return made('dd', only.children);
    return made('dd', state.wrap(only === undefined ? [] : [only, ...others], true));
  },
};

function made(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
