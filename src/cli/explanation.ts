/** Words about rules for the terminal. */
import { styleText } from 'node:util';
import { exampleFiles } from '#check/example-tree.ts';
import { wrap } from '#words/wrap.ts';
import type { Kind } from '#model/kind.ts';
import type { Example, Finding, InvalidExample } from '#model/rule.ts';

const WIDTH = 80;

/** A rule with the severity that a playbook gives it. */
export interface Explained extends Omit<Finding, 'severity'> {
  readonly severity: Finding['severity'] | 'off';
  /** Why neither the playbook nor a comment can change it. */
  readonly whyFixed: string | undefined;
}

/** All rules by area, each with its severity and its reason. */
export function listOfRules(rules: readonly Explained[], colour: boolean): string {
  const areas = [...Map.groupBy(rules, ({ id }) => id.split('/')[0])];
  const sections = areas.flatMap(([area, own]) => [bold(area ?? '', colour), ...own.flatMap(listed), '']);
  return `${[...sections, `${rules.length} rules. \`waymark explain <rule>\` shows one with examples.`].join('\n')}\n`;
}

function listed({ id, severity, why }: Explained): readonly string[] {
  return [`  ${id}  (${severity})`, ...indented(wrap(why, WIDTH - 6), 6)];
}

export function pageOfRule(
  { id, severity, why, fix, whyFixed, valid, invalid }: Explained,
  kinds: readonly Kind[],
  colour: boolean,
): string {
  const refused = invalid.flatMap(({ content, expect }) => ['', ...exampleLines(content, kinds, expect)]);
  const accepted = valid.flatMap((content) => ['', ...exampleLines(content, kinds, [])]);
  return `${[
    `${bold(id, colour)}  (${severity})`,
    '',
    ...indented(wrap(why, WIDTH - 2), 2),
    '',
    ...indented(wrap(`→ ${fix}`, WIDTH - 2), 2),
    ...(whyFixed === undefined ? [] : ['', ...indented(wrap(whyFixed, WIDTH - 2), 2)]),
    ...(refused.length > 0 ? ['', bold('Refused', colour), ...refused] : []),
    ...(accepted.length > 0 ? ['', bold('Accepted', colour), ...accepted] : []),
  ].join('\n')}\n`;
}

/** The files of an example, each message below the line that it is about. */
function exampleLines(content: Example, kinds: readonly Kind[], expected: InvalidExample['expect']): readonly string[] {
  const files = Object.entries(exampleFiles(content, kinds));
  const messages = expected.map((each) => placed(each, files.at(-1)?.[0] ?? ''));
  const elsewhere = messages.filter(({ file }) => !files.some(([path]) => path === file));
  return [
    ...files.flatMap(([path, text]) => [
      `  ${path}`,
      ...numbered(
        text,
        messages.filter(({ file }) => file === path),
      ),
    ]),
    ...elsewhere.map(({ file, line, text }) => `  ✖ ${file}:${line} ${text}`),
  ];
}

interface Placed {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Reads `line:column message` and `file:line:column message`. */
function placed(expected: string, onlyFile: string): Placed {
  const [, file = onlyFile, line = '1', text = expected] = /^(?:(.*?):)?(\d+):\d+ (.*)$/s.exec(expected) ?? [];
  return { file, line: Number(line), text };
}

function numbered(content: string | Uint8Array, messages: readonly Placed[]): readonly string[] {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const lines = text.replace(/\n$/, '').split('\n');
  const digits = String(lines.length).length;
  return lines.flatMap((line, index) => [
    `    ${String(index + 1).padStart(digits)} │ ${line}`.trimEnd(),
    ...messages
      .filter((message) => message.line === index + 1)
      .flatMap((message) => indented(wrap(`✖ ${message.text}`, WIDTH - digits - 7), digits + 7)),
  ]);
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => ' '.repeat(by) + line);
}

function bold(text: string, colour: boolean): string {
  return colour ? styleText('bold', text, { validateStream: false }) : text;
}
