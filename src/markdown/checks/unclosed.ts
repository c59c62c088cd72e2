/** What is opened is closed, so that it does not swallow the rest of the page. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const unclosed = defineCheck({
  id: 'markdown/unclosed',
  severity: 'error',
  why: 'A comment that never ends hides the rest of the page, and a fence shows it as code.',
  fix: 'Close it where it ends.',
  valid: [
    guide('<!-- Later. -->\n\n```sh\ngit push\n```\n\n~~~~\n~~~\n~~~~\n'),
    guide('<details>\n<summary>Why</summary>\n\n<details><summary>How</summary>Less.</details>\n\n</details>\n'),
    guide('- Push:\n\n  ```sh\n  git push\n  ```\n'),
  ],
  invalid: [
    {
      content: guide('<details>\n<summary>Why</summary>\n\nLess to merge.\n\nPush.\n'),
      expect: ['6:1 Unexpected end of the page in `<details>`, expected `</details>`'],
    },
    {
      content: guide('Push.\n\n<!-- Later.\n\nMerge.\n'),
      expect: ['8:1 Unexpected end of the page in a comment, expected `-->`'],
    },
    {
      content: guide('<!-- Later.\n\nMerge.\n\n<!-- Soon. -->\n'),
      expect: ['6:1 Unexpected `<!--` in a comment, expected `-->` before it'],
    },
    {
      content: guide('```sh\ngit push\n\nMerge.\n'),
      expect: ['6:1 Unexpected end of the block of code, expected a line with its fence: "```"'],
    },
    {
      content: guide('~~~~\ngit push\n~~~\n'),
      expect: ['6:1 Unexpected end of the block of code, expected a line with its fence: "~~~~"'],
    },
  ],
  check({ index, positions, prose, report }) {
    for (const { node } of index.nodes('html')) {
      for (const { 0: comment, index: offset } of positions.source(node).matchAll(/<!--[^]*?(?:-->|$)/g)) {
        const start = positions.startOffset(node) + offset;
        const at = positions.between(start, start + 4);
        if (!comment.endsWith('-->')) report(at, 'Unexpected end of the page in a comment, expected `-->`');
        else if (comment.lastIndexOf('<!--') > 0)
          report(at, 'Unexpected `<!--` in a comment, expected `-->` before it');
      }
    }
    // A box that folds away takes the rest of the page with it.
    const open: number[] = [];
    for (const { node } of index.nodes('html')) {
      const source = positions.source(node).replace(/<!--[^]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
      for (const { 1: slash, index: offset } of source.matchAll(/<(\/?)details(?=[\s>])/gi)) {
        if (slash === '') open.push(positions.startOffset(node) + offset);
        else open.pop();
      }
    }
    for (const start of open)
      report(
        positions.between(start, start + '<details'.length),
        'Unexpected end of the page in `<details>`, expected `</details>`',
        'Close it where it ends: all that follows is folded away with it.',
      );
    for (const { index: start } of prose.matchAll(/<!--/g))
      report(positions.between(start, start + 4), 'Unexpected end of the paragraph in a comment, expected `-->`');
    for (const { node } of index.nodes('code')) {
      const source = positions.source(node);
      const [, fence] = /^(`{3,}|~{3,})/.exec(source) ?? [];
      if (fence === undefined) continue;
      const written = source.trimEnd();
      const lastBreak = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r'));
      const last = written.slice(lastBreak + 1).replace(/^[\s>]*/, '');
      const isClosed = lastBreak !== -1 && last.startsWith(fence) && last.replaceAll(fence[0] ?? '', '') === '';
      if (isClosed) continue;
      const start = positions.startOffset(node);
      report(
        positions.between(start, start + fence.length),
        `Unexpected end of the block of code, expected a line with its fence: "${fence}"`,
        'The rest of the page, or of the part around it, is shown as code.',
      );
    }
  },
});
