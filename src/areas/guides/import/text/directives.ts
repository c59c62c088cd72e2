/** Callouts, details and tabs as Waymark writes them, each with as many colons as what it holds asks for. */
import { knownCallout, sameCallout, type CalloutType } from '#markdown/callout-names.ts';
import { linesOf } from './outside-code.ts';

/** @param inside text that is converted already */
export function directive(name: string, label: string | undefined, inside: string, attributes = ''): string {
  const deepest = Math.max(
    2,
    ...linesOf(inside).flatMap(({ line, isCode }) => (isCode ? [] : [/^\s*(:{3,})/.exec(line)?.[1]?.length ?? 0])),
  );
  const colons = ':'.repeat(deepest + 1);
  const title = label === undefined || label.trim() === '' ? '' : `[${asLabel(label.trim())}]`;
  const text = inside.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  return [`${colons}${name}${title}${attributes}`, ...(text === '' ? [] : [text]), colons].join('\n');
}

/** A box of any tool: its kind by name, and its title; the name is the title where it says something of its own. */
export function callout(name: string, title: string | undefined, inside: string): string {
  const type: CalloutType = knownCallout(name) ?? 'note';
  const isSame = name === '' || sameCallout(name) !== undefined;
  const label = title ?? (isSame ? undefined : capitalised(name));
  return directive(type, label?.toLowerCase() === type ? undefined : label, inside);
}

export function details(title: string, inside: string): string {
  return directive('details', title, inside);
}

export function tabs(all: readonly { readonly label: string; readonly inside: string }[]): string {
  return directive('tabs', undefined, all.map(({ label, inside }) => directive('tab', label, inside)).join('\n'));
}

export function capitalised(word: string): string {
  const words = word.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Brackets that do not match would end the label early. */
function asLabel(title: string): string {
  const line = title.replace(/\s+/g, ' ');
  let depth = 0;
  for (const [sign] of line.replace(/`[^`]*`/g, (code) => code.replace(/[[\]]/g, ' ')).matchAll(/[[\]]/g)) {
    depth += sign === '[' ? 1 : -1;
    if (depth < 0) break;
  }
  return depth === 0 ? line.replace(/\\$/, '') : line.replace(/[[\]]/g, String.raw`\$&`);
}
