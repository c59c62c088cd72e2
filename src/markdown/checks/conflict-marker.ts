/** A merge conflict is resolved before it is published. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

const conflict = '<<<<<<< HEAD\nTwo days.\n=======\nThree days.\n>>>>>>> longer\n';

export const conflictMarker = defineCheck({
  id: 'markdown/conflict-marker',
  severity: 'error',
  why: 'The page shows both versions, and readers cannot tell which one is right.',
  fix: 'Keep the right version, and remove the lines with the markers.',
  valid: [guide(`Git marks a conflict:\n\n\`\`\`\n${conflict}\`\`\`\n`), guide('Names\n=======\n\nShort.\n')],
  invalid: [
    {
      content: guide(`Push.\n\n${conflict}`),
      expect: ['8:1 Unexpected marker of a merge conflict `<<<<<<< HEAD`, expected one version of the text'],
    },
  ],
  check({ index, positions, text, report }) {
    const code = index.nodes('code').map(({ node }) => positions.startOffset(node) + positions.source(node).length);
    const starts = index.nodes('code').map(({ node }) => positions.startOffset(node));
    const isCode = (at: number) => starts.some((start, each) => start <= at && at < (code[each] ?? 0));
    let isOpen = false;
    for (const { 0: line, index: at } of text.matchAll(/^(?:<{7} \S.*|>{7} \S.*)$/gm)) {
      if (isCode(at)) continue;
      const isStart = line.startsWith('<');
      if (isStart || !isOpen)
        report(
          positions.between(at, at + line.trimEnd().length),
          `Unexpected marker of a merge conflict \`${line.trimEnd().slice(0, 60)}\`, expected one version of the text`,
        );
      isOpen = isStart;
    }
  },
});
