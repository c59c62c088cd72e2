/** A diagram as Mermaid's parsers get it: without front matter, directives and comments. Each line knows where it was written. */
import { frontMatter } from './mermaid-parsers.ts';
import type { Fault } from './fault.ts';

export interface Prepared {
  readonly text: string;
  /** Of each line of `text`, the line it was written on. */
  readonly lines: readonly number[];
  readonly title: string | undefined;
  readonly faults: readonly Fault[];
}

const FRONT_MATTER = /^-{3}\s*\n([\s\S]*?)\n-{3}\s*(?:\n|$)/;
const DIRECTIVE = /%%\{[\s\S]*?(?:\}%%|$)/g;

/** Mermaid takes the same steps; it closes up the lines, which we only leave out of the count. */
export function prepare(source: string): Prepared {
  const faults: Fault[] = [];
  const whole = source.replace(/\r\n?/g, '\n').replace(/<(\w+)([^>]*)>/g, singleQuotes);
  const { title, rest, skipped } = withoutFrontMatter(whole, faults);
  const plain = rest.replace(DIRECTIVE, (directive, at: number) => {
    faults.push(leftOut(skipped + lineBreaks(rest.slice(0, at)), /^%%\{\s*(\w+)/.exec(directive)?.[1] ?? 'init'));
    return '\n'.repeat(lineBreaks(directive));
  });
  const kept = plain.split('\n').flatMap((line, at) => (/^\s*%%(?!\{)[^\n]+$/.test(line) ? [] : [{ line, at }]));
  return {
    text: kept.map(({ line }) => line).join('\n'),
    lines: kept.map(({ at }) => at + skipped),
    title,
    faults,
  };
}

function singleQuotes(_: string, tag: string, attributes: string): string {
  return `<${tag}${attributes.replace(/="([^"]*)"/g, "='$1'")}>`;
}

function withoutFrontMatter(whole: string, faults: Fault[]) {
  const found = FRONT_MATTER.exec(whole);
  if (found === null) return { title: undefined, rest: whole, skipped: 0 };
  const skipped = lineBreaks(found[0]);
  const rest = whole.slice(found[0].length);
  try {
    const data = frontMatter(found[1] ?? '') ?? {};
    const fields: Readonly<Record<string, unknown>> = typeof data === 'object' ? { ...data } : {};
    for (const field of Object.keys(fields))
      if (field !== 'title') faults.push(leftOut(lineOf(whole, field), field.slice(0, 40)));
    return { title: typeof fields.title === 'string' ? fields.title : undefined, rest, skipped };
  } catch {
    faults.push({
      is: 'syntax',
      line: 1,
      message: 'Unexpected front matter of a diagram, expected `title: …` between two lines `---`',
      hint: 'Write it as YAML, or remove it.',
    });
    return { title: undefined, rest, skipped };
  }
}

function lineOf(whole: string, field: string): number {
  return Math.max(
    0,
    whole.split('\n').findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(field)),
  );
}

function leftOut(line: number, what: string): Fault {
  return {
    is: 'left-out',
    line,
    message: `Unexpected settings \`${what}\` of a diagram, expected only its \`title\``,
    hint: 'Remove them: diagrams have the colours and fonts of the site, in both themes, and a layout of their own.',
  };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
