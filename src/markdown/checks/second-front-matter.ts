/** Front matter appears once, at the beginning of the file. */
import { defineCheck } from '../check.ts';
import { guide } from './example-guide.ts';

export const secondFrontMatter = defineCheck({
  id: 'markdown/second-front-matter',
  severity: 'error',
  why: 'Fields further down are not read, and are shown as a heading.',
  fix: 'Move them between the first two lines of dashes, at the beginning of the file.',
  valid: [guide('Short\n---\n\nTwo days.\n\n---\n\nThree days.\n')],
  invalid: [
    {
      content: guide('Two days.\n\n---\ntitle: Merging\nowner: team/example-team\n---\n\nThree days.\n'),
      expect: ['9:1 Unexpected field `title` in the text, expected it at the beginning of the file'],
    },
  ],
  check({ index, positions, report }) {
    for (const { node, parent } of index.nodes('heading')) {
      const lines = positions
        .source(node)
        .trimEnd()
        .split(/\r\n|\r|\n/);
      const [name] = /^[a-z][\w-]*(?=:)/i.exec(lines[0] ?? '') ?? [];
      const isDashes = /^-{3}$/.test(lines.at(-1)?.trim() ?? '');
      const fields = lines.slice(0, -1);
      if (
        name === undefined ||
        !isDashes ||
        !fields.every((line) => /^(?:[a-z][\w-]*:(?:\s|$)|\s*- |\s+\S)/i.test(line))
      )
        continue;
      const siblings = parent?.children ?? [];
      const before = siblings[siblings.indexOf(node) - 1];
      if (before?.type !== 'thematicBreak') continue;
      report(
        positions.within(node, /^[\w-]+/),
        `Unexpected field \`${name}\` in the text, expected it at the beginning of the file`,
      );
    }
  },
});
