/** For people, in a terminal. */
import { styleText } from 'node:util';
import type { Bump } from '../change.ts';
import { SIGNS } from '../tell.ts';
import { MEANING } from '../bump.ts';
import type { WordRun } from '#changes/word-runs.ts';
import { printable } from '#model/printable.ts';
import { wrap } from '#words/wrap.ts';
import type { ComparedLadder } from '../compare.ts';
import type { DiffFormat } from './format.ts';
import { diffSections, type Line } from './lines.ts';

const WIDTH = 80;
const INDENT = ' '.repeat(16);

const COLOURS = { major: 'red', minor: 'yellow', patch: 'green', none: 'green' } as const satisfies Record<
  Bump,
  string
>;

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

export const diffAsText: DiffFormat = {
  name: 'pretty',
  about: 'for people, in a terminal',
  print({ from, to, ladders }, { colour }) {
    const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
    const head = paint('dim', `From ${from} to ${to}`);
    return [head, '', ...ladders.flatMap((ladder) => [...ladderLines(ladder, paint, colour), ''])].join('\n');
  },
};

function ladderLines(ladder: ComparedLadder, paint: Paint, colour: boolean): readonly string[] {
  const title = paint('bold', printable(ladder.title));
  switch (ladder.is) {
    case 'new':
      return [`${title}: new, in version ${ladder.version}`];
    case 'gone':
      return [`${title}: gone; its last version was ${ladder.version}`];
    case 'same':
      return [`${title}: nothing that is asked is different`];
    case 'changed': {
      const { bump, before, after, expected, isEnough } = ladder;
      return [
        title,
        `  ${paint(COLOURS[bump], bump)}: ${MEANING[bump]}`,
        `  version ${before} → ${after}${isEnough ? '' : paint('red', `, expected at least ${expected}`)}`,
        ...diffSections(ladder).flatMap((section) => [
          '',
          `  ${paint('underline', printable(section.title))}`,
          ...section.lines.flatMap((line) => printed(line, paint, colour)),
        ]),
      ];
    }
  }
}

function printed({ does, subject, says }: Line, paint: Paint, colour: boolean): readonly string[] {
  const [first = '', ...rest] = colour
    ? [subject.map((run) => painted(run, paint)).join('')]
    : wrap(subject.map(bracketed).join(''), WIDTH - INDENT.length);
  return [
    `    ${SIGNS[does]} ${does.padEnd(10)}${first}`,
    ...rest.map((line) => INDENT + line),
    ...(says === undefined ? [] : wrap(says, WIDTH - INDENT.length).map((line) => paint('dim', INDENT + line))),
  ];
}

function painted({ change, text: foreign }: WordRun, paint: Paint): string {
  const text = printable(foreign);
  if (change === 'same') return text;
  return change === 'removed' ? paint(['red', 'strikethrough'], text) : paint(['green', 'underline'], text);
}

/** As `git diff --word-diff` does it. */
function bracketed({ change, text }: WordRun): string {
  if (change === 'same') return text;
  return change === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}
