/** The findings that GitHub has no room for on lines, as Markdown for the summary of a step. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import { counted } from '#words/number-words.ts';
import { pathInRepository, type Report } from './reporter.ts';

/** Above 1,024 KiB GitHub shows nothing of a summary; a step may write other things into it too. */
const MOST_BYTES = 900 * 1024;

export function stepSummary(shown: number, rest: readonly Diagnostic[], report: Report): string {
  const files = new Set(rest.map(({ location }) => location.file)).size;
  const head = [
    `## ${counted(rest.length, 'more finding')} in ${counted(files, 'file')}`,
    '',
    `GitHub shows ${shown} on their lines, and has no room there for these.`,
  ].join('\n');
  const lines: string[] = [head];
  let bytes = Buffer.byteLength(head);
  let file: string | undefined;
  for (const [index, each] of rest.entries()) {
    const title = each.location.file === file ? '' : `\n### ${words(pathInRepository(each.location.file, report))}\n\n`;
    const line = title + item(each);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MOST_BYTES) {
      lines.push(`\n${rest.length - index} more are left out: \`${report.nameCommand('check')}\` lists them.`);
      break;
    }
    lines.push(line);
    file = each.location.file;
  }
  return `${lines.join('\n')}\n`;
}

function item({ severity, message, hint, rule, location: { start } }: Diagnostic): string {
  return `- ${severity === 'error' ? '✖' : '▲'} **${start.line}:${start.column}** ${words(message)}. ${words(hint)} (\`${rule}\`)`;
}

/** Code in backticks stays code; in words, nothing is a sign of Markdown or HTML. */
function words(text: string): string {
  const parts = printable(text).split('`');
  if (parts.length % 2 === 0) return escaped(parts.join("'"));
  return parts.map((part, index) => (index % 2 === 1 && part !== '' ? `\`${part}\`` : escaped(part))).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\[\]*_~|#@]/g, (sign) => (sign === '@' ? '&#64;' : `\\${sign}`));
}
