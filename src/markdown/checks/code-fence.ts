/** What stands behind a fence is understood, and the lines it marks are there. */
import { defineCheck } from '../check.ts';
import { readFence } from '../code-fence.ts';
import { short } from '../patterns.ts';
import { guide } from './example-guide.ts';

/** A line that is full of them is one mistake. */
const MOST = 3;

export const codeFence = defineCheck({
  id: 'markdown/code-fence',
  severity: 'warning',
  why: 'A title or a mark that is not understood is not shown, and neither is one of a line that does not exist.',
  fix: 'Write `title="file.ts"`, lines as `{1,3-5}`, `ins={2}` or `del={3}`, and `showLineNumbers`.',
  valid: [
    guide('```ts title="push.ts" {1,3-4} ins={2} showLineNumbers\na\nb\nc\nd\n```\n'),
    guide('```{.py title="push.py" .numberLines hl_lines="1 2"}\na\nb\n```\n\n```{.md}\nx = 1 # [!code ++]\n```\n'),
    guide(
      '```ts{1}\npush();\n```\n\n```diff lang="ts"\n- push();\n+ await push();\n```\n\n```sh push.sh\ngit push\n```\n',
    ),
  ],
  invalid: [
    {
      content: guide('```ts {1,3-5}\na\nb\nc\n```\n'),
      expect: ['6:7 Unexpected `{1,3-5}` behind the fence, expected lines from 1 to 3 in place of 3-5'],
    },
    {
      content: guide('```ts {first}\na\n```\n'),
      expect: ['6:7 Unexpected `{first}` behind the fence, expected numbers of lines: `{1,3-5}`'],
    },
    {
      content: guide('```ts{1}{two}\na\n```\n'),
      expect: ['6:9 Unexpected `{two}` behind the fence, expected numbers of lines: `{1,3-5}`'],
    },
    {
      content: guide('- ```ts\n  a\n  b // [!code ++]\n  ```\n\n```js\n// highlight-next-line\na\n```\n'),
      expect: [
        '8:8 Unexpected `[!code ++]` in the code, expected marks behind the fence',
        '12:1 Unexpected `// highlight-next-line` in the code, expected marks behind the fence',
      ],
    },
    {
      content: guide('```js live\na\n```\n'),
      expect: ['6:7 Unexpected `live` behind the fence, expected a title, lines or `showLineNumbers`'],
    },
    {
      content: guide('```js showLineNumbers=first\na\n```\n'),
      expect: [
        '6:7 Unexpected `showLineNumbers=first` behind the fence, expected the number of the first line: `showLineNumbers=5`',
      ],
    },
  ],
  check({ index, positions, report }) {
    for (const { node } of index.nodes('code')) {
      if (node.lang == null || /^\{[a-z]/i.test(node.lang)) continue;
      const { language, faults } = readFence(node);
      const comment = isMarkdown(language) ? undefined : COMMENT.exec(positions.source(node));
      if (comment?.index !== undefined) {
        const start = positions.startOffset(node) + comment.index;
        report(
          positions.between(start, start + comment[0].length),
          `Unexpected \`${short(comment[0])}\` in the code, expected marks behind the fence`,
          'Readers see the comment: remove it, and write `{2}`, `ins={2}` or `del={3}` behind the language.',
        );
      }
      for (const { written, expected, hint } of faults.slice(0, MOST)) {
        const opening = positions.source(node).split(/[\r\n]/, 1)[0] ?? '';
        const at = opening.lastIndexOf(written);
        const start = positions.startOffset(node) + Math.max(at, 0);
        report(
          positions.between(start, at === -1 ? start + opening.length : start + written.length),
          `Unexpected \`${short(written)}\` behind the fence, expected ${expected}`,
          hint,
        );
      }
    }
  },
});

/** What VitePress and Docusaurus take out of the code. */
const COMMENT =
  /\[!code (?:\+\+|--|hl|highlight|focus|warning|error)(?::\d+)?\]|(?:\/\/|#|\/\*|<!--)[ \t]*highlight-(?:next-line|start)\b/;

/** There it is shown to be read. */
function isMarkdown(language: string): boolean {
  return language === 'md' || language === 'mdx' || language === 'markdown';
}
