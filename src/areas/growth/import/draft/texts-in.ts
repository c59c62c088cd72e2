/** The text that readers would miss in a value without a field here: sentences and names, not settings. */
import { oneLine } from './fit-text.ts';

/** As Markdown; empty where the value holds nothing but single words, numbers and the like. */
export function textsIn(value: unknown): string {
  const found = linesOf(value, 0);
  return found.some((line) => /\S\s+\S/.test(line)) ? found.join('\n') : '';
}

function linesOf(value: unknown, depth: number): readonly string[] {
  const indent = '  '.repeat(Math.min(depth, 6));
  if (typeof value === 'string') return value.trim() === '' ? [] : [oneLine(value)];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (typeof value !== 'object' || value === null || depth > 20) return [];
  const parts = Object.entries(value);
  // A record of single values is one line.
  if (!Array.isArray(value) && depth > 1 && parts.every(([, each]) => typeof each !== 'object' || each === null))
    return [`${indent}- ${parts.map(([key, each]) => `${wordsOf(key)}: ${oneLine(String(each))}`).join(', ')}`];
  const named = Array.isArray(value)
    ? value.map((each) => ['', each as unknown] as const)
    : parts.map(([key, each]) => [`${wordsOf(key)}: `, each as unknown] as const);
  return named.flatMap(([name, each]) => {
    const own = linesOf(each, depth + 1);
    const isOne = typeof each !== 'object' || each === null;
    if (own.length === 0) return [];
    return isOne
      ? own.map((line) => `${indent}- ${name}${line}`)
      : name === ''
        ? own.map((line) => line.replace(/^ {2}/, ''))
        : [`${indent}- ${name.replace(/: $/, ':')}`, ...own];
  });
}

function wordsOf(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
}
