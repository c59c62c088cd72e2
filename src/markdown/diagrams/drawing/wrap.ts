/** Breaks the lines of a label where they get too long, between words, and inside of a word that fills a line alone. */
import type { Line, Run } from '../diagram.ts';
import { lineWidth, textWidth } from './text-width.ts';

export function wrapLines(lines: readonly Line[], widest: number): readonly Line[] {
  return lines.flatMap((line) => (lineWidth(line) <= widest ? [line] : wrapLine(line, widest)));
}

/** The same for names: no word of one is broken that is at most half as long again, such as a German one. */
export function wrapNames(lines: readonly Line[], widest: number): readonly Line[] {
  const words = lines.flatMap((line) => wordsIn(line).map(({ run, word }) => textWidth(word, run.bold)));
  return wrapLines(lines, Math.max(widest, ...words.filter((width) => width <= widest * 1.5)));
}

function wrapLine(line: Line, widest: number): readonly Line[] {
  const wrapped: Run[][] = [[]];
  let used = 0;
  for (const { run, word, space } of wordsIn(line)) {
    for (const [at, piece] of piecesOf(word, widest, run.bold).entries()) {
      const gap = at === 0 && space && used > 0 ? ' ' : '';
      const width = textWidth(gap + piece, run.bold);
      const isBreak = used > 0 && (at > 0 || (space && used + width > widest));
      if (isBreak) wrapped.push([]);
      add(wrapped.at(-1) ?? [], { ...run, text: isBreak ? piece : gap + piece });
      used = isBreak ? textWidth(piece, run.bold) : used + width;
    }
  }
  return wrapped.filter((each) => each.length > 0);
}

/** Parts of an id or a path are its words where it is too long for a line. */
function wordsIn(line: Line) {
  return line.flatMap((run, index) =>
    run.text.split(/(?<=\s)(?=\S)/).flatMap((text, at) => {
      const before = at === 0 ? (index === 0 ? '' : (line[index - 1]?.text ?? '')) : ' ';
      const word = text.trim();
      const space = at > 0 || /\s$/.test(before) || /^\s/.test(text);
      return word === '' ? [] : [{ run, word, space }];
    }),
  );
}

function piecesOf(word: string, widest: number, bold: boolean): readonly string[] {
  if (textWidth(word, bold) <= widest) return [word];
  const pieces: string[] = [''];
  for (const part of word.split(/(?<=[-/._:,@])/)) {
    const last = pieces.at(-1) ?? '';
    if (textWidth(last + part, bold) <= widest) {
      pieces[pieces.length - 1] = last + part;
      continue;
    }
    if (last !== '') pieces.push('');
    for (const letter of part) {
      const open = pieces.at(-1) ?? '';
      if (open !== '' && textWidth(open + letter, bold) > widest) pieces.push(letter);
      else pieces[pieces.length - 1] = open + letter;
    }
  }
  return pieces.filter((piece) => piece !== '');
}

function add(line: Run[], run: Run): void {
  const last = line.at(-1);
  if (last?.bold === run.bold && last.italic === run.italic)
    line[line.length - 1] = { ...last, text: last.text + run.text };
  else line.push(run);
}
