/** Lines of MDX that are no text: `import Part from './_part.mdx'`, `export const names = […]`. */
import { readScript } from '#source/script-data.ts';
import { codeIn } from '../code-in.ts';
import { textsIn, type Names } from './expressions.ts';

export interface Module extends Names {
  /** The text without them. */
  readonly text: string;
  /** Texts in what is declared, for readers, by name. */
  readonly declared: ReadonlyMap<string, readonly string[]>;
  /** The script, which no reader has seen. */
  readonly script: string;
}

const START =
  /^(?:import\s+(?:type\s+)?(?:[\w$*{][^'"]*?\s+from\s*)?['"][^'"\n]+['"]|import\s*\{\s*$|export\s+(?:const|let|var|type|interface|class|(?:async\s+)?function|default|\{|\*)(?![\w-]))/;

const LONGEST = 200;

export function moduleOf(text: string, given: ReadonlyMap<string, unknown>): Module {
  const code = codeIn(text);
  const kept: string[] = [];
  const script: string[] = [];
  const lines = text.split('\n');
  let [offset, span, isStart] = [0, 0, true];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    while (span < code.length && (code[span]?.to ?? 0) <= offset) span += 1;
    const isCode = (code[span]?.from ?? Infinity) <= offset;
    const count = !isCode && isStart && START.test(lines.slice(at, at + 12).join('\n')) ? statementsFrom(lines, at) : 0;
    if (count === 0) {
      kept.push(line);
      isStart = line.trim() === '' || /^\s*(?:\{?\/\*|<!--)/.test(line);
    } else script.push(...lines.slice(at, at + count));
    for (let end = at + Math.max(count, 1); at < end; at += 1) offset += (lines[at] ?? '').length + 1;
  }
  const { declared } = readScript('page.jsx', script.join('\n'));
  return {
    text: kept.join('\n'),
    script: script.join('\n'),
    values: new Map([...given, ...declared]),
    imports: importsIn(script.join('\n')),
    declared: new Map([...declared].map(([name, value]) => [name, textsIn(value)])),
  };
}

/** A block of statements ends with an empty line; one inside of brackets does not end it. */
function statementsFrom(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < lines.length && at - from < LONGEST; at += 1) {
    const line = (lines[at] ?? '').replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\/\/.*$/g, '');
    if (line.trim() === '' && depth <= 0) return at - from;
    for (const [sign] of line.matchAll(/[{}()[\]]/g)) depth += '{(['.includes(sign) ? 1 : -1;
    // Text may follow at once where nothing is open.
    if (depth <= 0 && !/[,=(+|&]\s*$/.test(line) && at + 1 < lines.length && /^(?:[#<]|:::)/.test(lines[at + 1] ?? ''))
      return at - from + 1;
  }
  return depth <= 0 ? Math.min(lines.length - from, LONGEST) : 1;
}

function importsIn(script: string): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  for (const [, names = '', file = ''] of script.matchAll(/^import\s+([^'"]+?)\s+from\s*['"]([^'"\n]+)['"]/gm)) {
    const [, whole] = /^([\w$]+)/.exec(names) ?? [];
    if (whole !== undefined && whole !== 'type') imports.set(whole, file);
  }
  return imports;
}
