/** Braces in MDX hold nothing but comments. */
import { isJsx } from '../component-use.ts';
import { defineCheck } from '../check.ts';
import { short } from '../patterns.ts';
import { guide } from './example-guide.ts';

export const mdxExpression = defineCheck({
  id: 'mdx/expression',
  severity: 'error',
  why: 'An expression is code; content is read as data and never run.',
  fix: 'Write the value itself, or `\\{` where a brace is meant.',
  valid: [guide('{/* mend before spring */}\n\nTwo days at most, `{1 + 1}`.\n', 'mdx')],
  invalid: [
    {
      content: guide('At most {1 + 1} days.\n', 'mdx'),
      expect: ['6:9 Unexpected expression `{1 + 1}`, expected text'],
    },
    {
      content: guide('<Callout type={kind}>\n\nTwo days.\n\n</Callout>\n', 'mdx'),
      expect: ['6:10 Unexpected expression `type={kind}`, expected text in quotes: `type="…"`'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('mdxFlowExpression', 'mdxTextExpression')) {
      if (!isComment(node.value))
        report(positions.of(node), `Unexpected expression \`${short(`{${node.value}}`)}\`, expected text`);
    }
    for (const { node } of index.nodes('mdxJsxFlowElement', 'mdxJsxTextElement')) {
      if (!isJsx(node)) continue;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.value == null || typeof attribute.value === 'string')
          continue;
        const { name, value } = attribute;
        report(
          positions.within(node, new RegExp(`\\b${name}\\s*=\\s*\\{`)),
          `Unexpected expression \`${short(`${name}={${value.value}}`)}\`, expected text in quotes: \`${name}="…"\``,
        );
      }
    }
  },
});

function isComment(code: string): boolean {
  return code.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '').trim() === '';
}
