/** Text that is indented is not shown as code by accident. */
import type { Nodes, Parents } from 'mdast';
import { defineCheck } from '../check.ts';
import { short } from '../patterns.ts';
import type { NodeOf } from '../tree.ts';
import { guide } from './example-guide.ts';

export const indentedCode = defineCheck({
  id: 'markdown/indented-code',
  severity: 'warning',
  why: 'Text after four spaces or a tab is code: its links, lists and emphasis are not read.',
  fix: 'Remove the spaces; put code between fences of three backticks.',
  valid: [guide('Push:\n\n    git push origin main\n\n- Merge\n\n  Two days at most.\n')],
  invalid: [
    {
      content: guide('- Merge\n\n      Two days at most, as we said.\n'),
      expect: ['8:7 Unexpected code `Two days at most, as we said.`, expected text that is indented less'],
    },
    {
      content: guide('Push:\n\n    - often\n    - early\n'),
      expect: ['8:5 Unexpected code `- often`, expected text that is indented less'],
    },
    {
      content: guide('Push.\n\n    ## Merge\n'),
      expect: ['8:5 Unexpected code `## Merge`, expected text that is indented less'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node, parent } of index.nodes('code')) {
      const source = positions.source(node);
      if (/^\s*(?:`{3}|~{3})/.test(source)) continue;
      const line =
        node.value
          .split(/\r\n|\r|\n/)
          .find((each) => each.trim() !== '')
          ?.trim() ?? '';
      if (!isText(line) || isBelowForeignMarker(node, parent, positions.source)) continue;
      const start = positions.startOffset(node) + Math.max(0, source.indexOf(line));
      report(
        positions.between(start, start + line.length),
        `Unexpected code \`${short(line)}\`, expected text that is indented less`,
      );
    }
  },
});

/** Marks of Markdown, or a sentence. `- name: x` is YAML. */
function isText(line: string): boolean {
  if (/^(?:#{2,6} \S|> \S|:{3,}|`{3}|~{3}|!?\[[^\]]+\]\(|\|.*\|$)/.test(line)) return true;
  if (/^(?:[-*+]|\d+[.)]) /.test(line)) return !/^[-*+] [\w"'-]+:(?:\s|$)|[{};=<>$]/.test(line);
  return /^[\p{Lu}][\p{L}'’-]*,?(?: [\p{L}\p{N}'’"“”(),*_-]+){3,}[.:!?…]?$/u.test(line);
}

/** Another tool's note with indented text is one mistake, and its marker is reported. */
function isBelowForeignMarker(
  node: NodeOf<'code'>,
  parent: Parents | undefined,
  source: (node: Nodes) => string,
): boolean {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return before?.type === 'paragraph' && /^(?:!!!|\?\?\?|===)/.test(source(before));
}
