/** A component is one of the theme's. */
import { nearest } from '#model/suggest.ts';
import { isJsx } from '../component-use.ts';
import { COMPONENT_RULES, isAuthoredComponent } from '../components.ts';
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

const KNOWN = Object.keys(COMPONENT_RULES);

export const mdxUnknownComponent = defineCheck({
  id: 'mdx/unknown-component',
  severity: 'error',
  why: 'A component that does not exist would leave a hole in the page.',
  fix: 'Use a component of the theme, or plain Markdown.',
  valid: [guide('<Steps>\n\n1. Branch.\n2. Push.\n\n</Steps>\n', 'mdx')],
  invalid: [
    {
      content: guide('<Chart />\n', 'mdx'),
      expect: [
        `6:1 Unexpected component \`<Chart>\`, expected one of ${KNOWN.map((name) => `\`${name}\``).join(', ')}`,
      ],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('mdxJsxFlowElement', 'mdxJsxTextElement')) {
      if (!isJsx(node) || node.name === null || /^[a-z][a-z0-9]*$/.test(node.name) || isAuthoredComponent(node.name))
        continue;
      report(
        positions.within(node, /^<[^\s/>]+/),
        `Unexpected component \`<${node.name}>\`, expected one of ${KNOWN.map((name) => `\`${name}\``).join(', ')}`,
        hintFor(node.name),
      );
    }
  },
});

/** Names that other themes use. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Aside: '`<Callout>`',
  Admonition: '`<Callout>`',
  Note: '`<Callout type="note">`',
  Tip: '`<Callout type="tip">`',
  Warning: '`<Callout type="warning">`',
  TabItem: '`<Tab>`',
  CardGrid: '`<Cards>`',
  LinkCard: '`<Card>`',
  Accordion: '`<Details>`',
  Step: '`<Steps>`',
  Code: 'a fenced code block',
  CodeBlock: 'a fenced code block',
  Diagram: 'a fence with the language `mermaid`',
  Mermaid: 'a fence with the language `mermaid`',
  Image: 'Markdown: `![What it shows](./image.png)`',
};

function hintFor(name: string): string {
  if (Object.hasOwn(ELSEWHERE, name)) return `Use ${ELSEWHERE[name]}.`;
  const alike = nearest(name, KNOWN);
  return alike === undefined ? 'Use a component of the theme, or plain Markdown.' : `Did you mean \`<${alike}>\`?`;
}
