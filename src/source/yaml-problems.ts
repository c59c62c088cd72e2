/** What can be wrong with YAML, in words for people who do not know its grammar. */
import { isScalar, visit, type Alias, type Document, type YAMLError } from 'yaml';
import type { Problem } from '#model/problem.ts';
import type { SourceText } from './decode.ts';
import { rangeOf, type Range } from './yaml-range.ts';

export function syntaxProblem(source: SourceText, error: YAMLError): Problem {
  const [from, to] = error.pos;
  const [message, hint] = wordsFor(error, source.text.slice(from, from + 1), lineAround(source, from));
  return { rule: 'yaml/syntax', message, hint, location: source.range(from, Math.max(to, from + 1)) };
}

type Words = readonly [message: string, hint: string];

function wordsFor({ code, message }: YAMLError, character: string, line: string): Words {
  const quoted = withQuotes(line);
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/: .*: /.test(line)) return ['Unexpected `: ` inside of a value, expected text in quotes', quoted];
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
        'Unexpected line, expected the bracket that closes a list or fields',
        'Close the bracket that a line above opens: `[` with `]`, `{` with `}`.',
      ];
    case 'TAB_AS_INDENT':
      return ['Unexpected tab, expected spaces', 'Indent with spaces: YAML takes no tabs there.'];
    case 'BAD_SCALAR_START':
      return [
        `Unexpected ${character === '`' ? 'backquote' : `\`${character}\``} at the start of a value, expected text in quotes`,
        quoted,
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
    case 'UNEXPECTED_TOKEN':
      if (message.includes('scalar at node end'))
        return [
          'Unexpected text after the end of a value, expected a new line',
          'Quotes go around the whole text; inside of single quotes, write a single quote twice.',
        ];
      if (message.includes('block-seq-ind'))
        return [
          'Unexpected `-` beside the name of a field, expected the list below it',
          'Begin the list on the next line, each item with `- `; or put the text in quotes.',
        ];
      break;
    default:
  }
  return [
    `Unexpected YAML: ${lowerFirst(message.replace(/\.$/, ''))}`,
    'Put text that holds `:`, `#`, `{`, `[`, `@` or a backquote in quotes, and check the indentation.',
  ];
}

function lineAround({ text }: SourceText, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end).trim();
}

/** The reader's own line as it should look. */
function withQuotes(line: string): string {
  const [, name, value] = /^((?:- +)?[\w-]+:) +(.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined || /["']/.test(value)) return 'Put the whole text in quotes.';
  return `Write \`${name} "${value}"\`.`;
}

export function secondDocument(source: SourceText, offset: number): Problem {
  return {
    rule: 'yaml/syntax',
    message: 'Unexpected second document after `---`, expected one',
    hint: 'Remove the line `---`: a file holds one entry.',
    location: source.range(offset, offset + 3),
  };
}

export function unknownAlias(source: SourceText, alias: Alias): Problem {
  return {
    rule: 'yaml/syntax',
    message: `Unexpected \`*${alias.source}\`, expected the name of a value that \`&${alias.source}\` marks above`,
    hint: `If the text begins with a star, put it in quotes: \`"*${alias.source}"\`.`,
    location: source.range(...(rangeOf(alias) ?? [0, 0])),
  };
}

export function tooManyAliases(source: SourceText, first: Alias, most: number): Problem {
  return {
    rule: 'yaml/aliases',
    message: `Unexpected number of YAML aliases, expected at most ${most} expansions`,
    hint: 'Write the values out: aliases save typing, but nobody can read what many of them make.',
    location: source.range(...(rangeOf(first) ?? [0, 0])),
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

export function duplicateKeys(source: SourceText, document: Document): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const range = rangeOf(key);
        if (seen.has(name) && range) problems.push(duplicateKey(source, name, range));
        seen.add(name);
      }
    },
  });
  return problems;
}

function duplicateKey(source: SourceText, name: string, range: Range): Problem {
  return {
    rule: 'yaml/duplicate-key',
    message: `Unexpected second \`${name}\`, expected each key once`,
    hint: `Merge it with the first \`${name}\`, or remove one of the two: only one would count.`,
    location: source.range(...range),
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
