/** A Markdown file whose front matter is not where it belongs: what was probably meant, so that the rest is checked too. */
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import { partsIn, type Parts } from './front-matter.ts';
import { visible } from './slips/characters.ts';
import { Lines, type Line } from './slips/lines.ts';
import { code } from './slips/slip.ts';

export interface FoundParts extends Parts {
  /** Where the front matter is not where it belongs. */
  readonly problem?: Problem;
  /** Field checks are skipped for a file that seems to have no fields. */
  readonly hasFields: boolean;
}

const FENCE = /^---[ \t]*$/;
/** What editors, keyboards and other tools make of three hyphens. */
const NEARLY = /^[-–—―_*=+~]{1,8}[ \t]*(?:ya?ml|toml)?[ \t]*$|^`{3}ya?ml[ \t]*$/i;

/** The parts of a file, or what is wrong with its front matter. */
export function split(source: SourceText, format: 'md' | 'mdx' | 'yaml'): Parts | Problem {
  return partsIn(source, format) ?? guessParts(source).problem;
}

/** For a Markdown file that does not open with front matter. */
export function guessParts(source: SourceText): Required<FoundParts> {
  const { all } = new Lines(source.text);
  const first = all.findIndex(({ text }) => visible(text).trim() !== '');
  const opening = openingIn(all, first);
  if (opening === undefined) return { yaml: '', bodyStart: 0, hasFields: false, problem: missing(source) };
  const closing = all.find(({ index, text }) => index > opening.index && FENCE.test(text));
  const nearly = all.find(({ index, text }) => index > opening.index && isNearly(text));
  const end = closing ?? nearly ?? endOfFields(all, opening);
  const isToml = opening.text.startsWith('+++');
  return {
    // Text above the front matter is blanked, so offsets stay the same.
    yaml: isToml
      ? ''
      : source.text.slice(0, opening.start).replace(/[^\n]/g, ' ') +
        '---'.padEnd(opening.end - opening.start) +
        source.text.slice(opening.end, end?.start ?? source.text.length),
    bodyStart: end === undefined ? source.text.length : isFenceLike(end.text) ? afterLine(source, end) : end.start,
    hasFields: !isToml,
    problem: problemFor(source, { opening, end: closing ?? nearly, first: all[first], isToml }),
  };
}

function openingIn(all: readonly Line[], first: number): Line | undefined {
  const line = all[first];
  if (line === undefined) return undefined;
  const next = all.slice(first + 1).find(({ text }) => text.trim() !== '');
  if (isFenceLike(visible(line.text).trim()) && next !== undefined && isField(next)) return line;
  // Front matter that comes after a heading or a comment begins with a fence and a field.
  const fence = all.find(({ text, index }) => index > first && FENCE.test(text) && isField(all[index + 1] ?? line));
  return fence !== undefined && fence.index <= first + 10 ? fence : undefined;
}

function isField({ text }: Line): boolean {
  return /^[\w-]+\s*[:=]/.test(text);
}

function isNearly(text: string): boolean {
  return /^[-–—―_*=+~]{2,8}[ \t]*$|^[–—―][ \t]*$|^`{3}[ \t]*$|^\s+---\s*$/.test(text);
}

function isFenceLike(text: string): boolean {
  return NEARLY.test(text) || isNearly(text);
}

/** Where no line closes the fields: the first line that cannot be one. */
function endOfFields(all: readonly Line[], opening: Line): Line | undefined {
  const rest = all.slice(opening.index + 1);
  const heading = rest.find(({ text }) => /^#{1,6}\s/.test(text) || /^[-*_>`]{3}/.test(text));
  const blank = rest.find(({ text, index }) => text.trim() === '' && !isFieldAfter(all, index));
  return [heading, blank].filter((line) => line !== undefined).toSorted((a, b) => a.index - b.index)[0];
}

function isFieldAfter(all: readonly Line[], index: number): boolean {
  const next = all.slice(index + 1).find(({ text }) => text.trim() !== '');
  return next !== undefined && (isField(next) || /^\s+\S/.test(next.text));
}

function afterLine(source: SourceText, { end }: Line): number {
  const next = source.text.indexOf('\n', end);
  return next === -1 ? source.text.length : next + 1;
}

interface Guess {
  readonly opening: Line;
  readonly end: Line | undefined;
  readonly first: Line | undefined;
  readonly isToml: boolean;
}

function problemFor(source: SourceText, { opening, end, first, isToml }: Guess): Problem {
  if (isToml)
    return problem(source, opening, {
      message: 'Unexpected `+++`, expected front matter between two lines of `---`',
      hint: 'Write the fields as YAML, such as `title: Runbook`, and `---` in the place of `+++`.',
    });
  if (opening.index > 0 && opening.index !== first?.index)
    return problem(source, opening, {
      message: 'Unexpected text above the front matter, expected `---` in the first line of the file',
      hint: `Move ${opening.index === 1 ? 'line 1' : `the lines 1 to ${opening.index}`} below the front matter.`,
    });
  if (!FENCE.test(opening.text))
    return problem(source, opening, {
      message: FENCE.test(opening.text.trim())
        ? 'Unexpected space before `---`, expected it at the start of the line'
        : `Unexpected ${code(opening.text.trim())} above the front matter, expected \`---\``,
      hint: 'Write three hyphens, `---`, from the start of the line.',
    });
  if (opening.index > 0)
    return problem(source, opening, {
      message: 'Unexpected empty line above the front matter, expected `---` in the first line of the file',
      hint: `Remove ${opening.index === 1 ? 'the empty line' : `the ${opening.index} empty lines`} above it.`,
    });
  if (end !== undefined && !FENCE.test(end.text))
    return problem(source, end, {
      message: `Unexpected ${code(end.text.trim())} below the front matter, expected \`---\``,
      hint: 'Write three hyphens, `---`, from the start of the line.',
    });
  return unclosed(source, opening);
}

function problem(source: SourceText, line: Line, words: Pick<Problem, 'message' | 'hint'>): Problem {
  return { rule: 'source/front-matter', ...words, location: source.range(line.start, line.end) };
}

function missing(source: SourceText): Problem {
  const [first = ''] = source.text.split(/\r?\n/, 1);
  return {
    rule: 'source/front-matter',
    message: `Unexpected \`${first.slice(0, 20)}\`, expected front matter between two lines of \`---\``,
    hint: 'Begin the file with `---`, then `title:`, `owner:` and `reviewed:`, then `---`, then the text.',
    location: source.range(0, first.length),
  };
}

function unclosed(source: SourceText, opening: Line): Problem {
  return problem(source, opening, {
    message: 'Unexpected end of the file, expected a second line of `---` after the front matter',
    hint: 'Close the front matter with a line that holds only `---`.',
  });
}
