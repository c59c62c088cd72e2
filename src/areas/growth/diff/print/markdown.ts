/** For the conversation below a pull request. */
import { MEANING } from '../bump.ts';
import type { WordRun } from '#changes/word-runs.ts';
import { plainInMarkdown } from '#changes/writers/plain-markdown.ts';
import type { ComparedLadder } from '../compare.ts';
import type { DiffFormat } from './format.ts';
import { diffSections, type Line } from './lines.ts';

export const diffAsMarkdown: DiffFormat = {
  name: 'markdown',
  about: 'for a pull request',
  print: ({ from, to, ladders }) =>
    `${[`# Ladders, from ${plainInMarkdown(from)} to ${plainInMarkdown(to)}`, ...ladders.flatMap((ladder) => ladderLines(ladder))].join('\n\n')}\n`,
};

function ladderLines(ladder: ComparedLadder): readonly string[] {
  const title = `## ${plainInMarkdown(ladder.title)}`;
  switch (ladder.is) {
    case 'new':
      return [title, `New, in version ${ladder.version}.`];
    case 'gone':
      return [title, `Gone; its last version was ${ladder.version}.`];
    case 'same':
      return [title, 'Nothing that is asked is different.'];
    case 'changed': {
      const { bump, before, after, expected, isEnough } = ladder;
      const verdict = isEnough
        ? `Version ${before} became ${after}.`
        : `Version ${before} became ${after}: **expected at least ${expected}**.`;
      return [
        title,
        `**${capital(bump)}**: ${MEANING[bump]}. ${verdict}`,
        ...diffSections(ladder).flatMap((section) => [
          `### ${plainInMarkdown(section.title)}`,
          section.lines.map(item).join('\n'),
        ]),
      ];
    }
  }
}

function item({ does, subject, says }: Line): string {
  return `- **${capital(does)}**: ${subject.map(run).join('')}${says === undefined ? '' : ` (${plainInMarkdown(says)})`}`;
}

/** Emphasis must touch the words it is for. */
function run({ change, text }: WordRun): string {
  if (change === 'same' || text.trim() === '') return change === 'removed' ? '' : plainInMarkdown(text);
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const mark = change === 'removed' ? '~~' : '**';
  return `${before}${mark}${plainInMarkdown(words)}${mark}${after}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
