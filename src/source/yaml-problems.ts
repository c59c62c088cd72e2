/** What can be wrong with YAML, in words for people who do not know its grammar. */
import type { Alias } from 'yaml';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import type { Slip } from './slips/slip.ts';
import type { Range } from './yaml-range.ts';

/** A fault that no guess explains; its line was left out. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

export function slipProblem(source: SourceText, { message, hint, range, edits, isCertain = false }: Slip): Problem {
  const written = edits.map(({ from, to, text }) => ({ location: source.range(from, to), to: text, isWritten: true }));
  return {
    rule: 'yaml/syntax',
    message,
    hint,
    location: source.range(...range),
    fix: isCertain ? { edits: written } : undefined,
  };
}

export function syntaxProblem(source: SourceText, fault: Fault): Problem {
  const [from, to] = fault.range;
  const [message, hint] = wordsFor(fault);
  return { rule: 'yaml/syntax', message, hint, location: source.range(from, Math.max(to, from + 1)) };
}

type Words = readonly [message: string, hint: string];

function wordsFor({ code, message }: Fault): Words {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'Unexpected indentation, expected fields and items that belong together in one column',
        'Indent the line like those beside it, and check the line before.',
      ];
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'Unexpected text, expected a field, such as `title: Runbook`',
        'Write a colon and a space after the name of the field.',
      ];
    case 'BAD_INDENT':
      return [
        'Unexpected line, expected one in the column of those beside it',
        'Indent the line like those beside it; where a line above opens a bracket or a quote, close it there.',
      ];
    case 'UNEXPECTED_TOKEN':
      return [
        'Unexpected text, expected a field, or an item of the list above',
        'Put text that belongs together in quotes, and check the indentation.',
      ];
    case 'BAD_DQ_ESCAPE':
      return [
        'Unexpected backslash between double quotes, expected two of them',
        'Write `\\\\`, or put the text in single quotes.',
      ];
    case 'MISSING_CHAR':
      if (/closing .quote/i.test(message))
        return [
          'Unexpected end of the text, expected a closing quote',
          'Look above for a quote that is opened and not closed.',
        ];
      break;
    default:
  }
  return [
    `Unexpected YAML: ${lowerFirst(message.replace(/\.$/, ''))}`,
    'Put text that holds `:`, `#`, `{`, `[`, `@` or a backquote in quotes, and check the indentation.',
  ];
}

export function secondDocument(mark: string): Pick<Slip, 'message' | 'hint'> {
  return {
    message: `Unexpected second document after \`${mark}\`, expected one`,
    hint: `Remove the line \`${mark}\`: a file holds one entry.`,
  };
}

export function tooManyAliases(source: SourceText, offset: number, first: Alias, most: number): Problem {
  return {
    rule: 'yaml/aliases',
    message: `Unexpected number of YAML aliases, expected at most ${most} expansions`,
    hint: 'Write the values out: aliases save typing, but nobody can read what many of them make.',
    location: source.range(offset, offset + first.source.length + 1),
  };
}

export function tooDeep(source: SourceText, offset: number, most: number): Problem {
  return {
    rule: 'yaml/nesting',
    message: `Unexpected nesting of more than ${most} levels, expected at most ${most}`,
    hint: 'Flatten the data; no kind of entry nests that deep.',
    location: source.range(offset, offset + 1),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
