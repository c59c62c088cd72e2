/** How what Waymark adds to Markdown is written, and which signs of a text need a backslash so that they stay signs. */
import type { BlockContent, DefinitionContent, Parent } from 'mdast';
import type { Options } from 'remark-stringify';

/** A directive around blocks: a callout or details. */
export interface ContainerBlock extends Parent {
  type: 'containerBlock';
  name: string;
  title: string;
  children: (BlockContent | DefinitionContent)[];
}

/** Terms and definitions in their order. */
export interface DefinitionBlock extends Parent {
  type: 'definitionBlock';
  children: ContainerBlock[];
}

declare module 'mdast' {
  interface RootContentMap {
    containerBlock: ContainerBlock;
    definitionBlock: DefinitionBlock;
  }
  interface BlockContentMap {
    containerBlock: ContainerBlock;
    definitionBlock: DefinitionBlock;
  }
}

type Handlers = NonNullable<Options['handlers']>;

export const directiveHandlers: Handlers = {
  containerBlock: (node: ContainerBlock, _, state, info) => {
    const inside = state.containerFlow(node, info);
    const most = Math.max(2, ...[...inside.matchAll(/^[\s>-]*(:{3,})/gm)].map(([, colons = '']) => colons.length));
    const colons = ':'.repeat(most + 1);
    const label = node.title === '' ? '' : `[${node.title.replace(/[\\[\]*_`<&]/g, '\\$&')}]`;
    return `${colons}${node.name}${label}\n${inside}\n${colons}`;
  },
  definitionBlock(node: DefinitionBlock, _, state, info) {
    const lines = node.children.map((part) => {
      const text = state.containerFlow(part, info).trim();
      if (part.name === 'term') return text.replace(/\s*\n\s*/g, ' ');
      return state.indentLines(text, (line, number, isBlank) =>
        number === 0 ? `: ${line}` : isBlank ? '' : `  ${line}`,
      );
    });
    return lines.reduce((text, line, at) => {
      const [before, now] = [node.children[at - 1]?.name, node.children[at]?.name];
      return at === 0 ? line : `${text}${before === 'definition' && now === 'term' ? '\n\n' : '\n'}${line}`;
    }, '');
  },
};

/** Signs that are text here and would be marks of Waymark's Markdown, or look like another tool's. */
export const UNSAFE: NonNullable<Options['unsafe']> = [
  { atBreak: true, character: ':', after: '[:\\t ]' },
  { character: ':', before: '(?:^|[^\\w:])', after: '[a-z][a-z0-9_+-]+:', inConstruct: 'phrasing' },
  { character: '{', after: '[:#.%{<a-z!]', inConstruct: 'phrasing' },
  { character: '=', before: '(?:^|[^=\\w])', after: '=[^=\\s]', inConstruct: 'phrasing' },
  { character: '+', before: '(?:^|[^\\w+])', after: '\\+[a-zA-Z]', inConstruct: 'phrasing' },
  { character: '^', before: '\\w', inConstruct: 'phrasing' },
  { character: '%', before: '(?:^|[^\\w%])', after: '%', inConstruct: 'phrasing' },
  { character: '$', before: '(?:^|[^\\w$])', after: '\\$', inConstruct: 'phrasing' },
  { character: '<', after: '[/!?a-zA-Z<]', inConstruct: 'phrasing' },
  { atBreak: true, character: '!', after: '!!' },
  { atBreak: true, character: '?', after: '\\?\\?' },
  { atBreak: true, character: '*', after: '\\[' },
];
