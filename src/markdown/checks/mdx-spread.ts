/** Attributes are written out. */
import { isJsx, nameAsWritten } from '../component-use.ts';
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const mdxSpread = defineCheck({
  id: 'mdx/spread',
  severity: 'error',
  why: 'Attributes that come from elsewhere cannot be checked, and need code to come from.',
  fix: 'Write each attribute out: `title="…"`.',
  valid: [guide('<Callout type="note" title="Short-lived">\n\nTwo days at most.\n\n</Callout>\n', 'mdx')],
  invalid: [
    {
      content: guide('<Callout type="note" {...rest}>\n\nTwo days at most.\n\n</Callout>\n', 'mdx'),
      expect: ['6:22 Unexpected `{...rest}` on `<Callout>`, expected attributes by name'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('mdxJsxFlowElement', 'mdxJsxTextElement')) {
      if (!isJsx(node)) continue;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxExpressionAttribute') continue;
        report(
          positions.within(node, /\{\s*\.\.\./),
          `Unexpected \`{${attribute.value.slice(0, 60)}}\` on \`${nameAsWritten(node)}\`, expected attributes by name`,
        );
      }
    }
  },
});
