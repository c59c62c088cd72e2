/** Two texts as a patch that `git apply` and `patch -p1` take. */

interface Change {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

const CONTEXT = 3;

/** @param path as its reader would write it from where they are */
export function patchOf(path: string, before: string, after: string): string {
  if (before === after) return '';
  const changes = changesBetween(linesOf(before), linesOf(after));
  const [old, now] = [named(`a/${path}`), named(`b/${path}`)];
  return [
    `diff --git ${old.inHead} ${now.inHead}\n`,
    `--- ${old.alone}\n`,
    `+++ ${now.alone}\n`,
    ...hunks(changes),
  ].join('');
}

/** Each with its line break. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesBetween(before: readonly string[], after: readonly string[]): readonly Change[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const same = (lines: readonly string[]) => lines.map((line): Change => ({ sign: ' ', line }));
  return [...same(before.slice(0, start)), ...between(old, now), ...same(before.slice(before.length - end))];
}

/** Most changes are inside of lines, so that both sides have as many; of others, all lines are exchanged. */
function between(old: readonly string[], now: readonly string[]): readonly Change[] {
  if (old.length !== now.length) return exchanged(old, now);
  const changes: Change[] = [];
  for (let at = 0; at < old.length;) {
    const from = at;
    while (at < old.length && old[at] !== now[at]) at += 1;
    changes.push(...exchanged(old.slice(from, at), now.slice(from, at)));
    for (; at < old.length && old[at] === now[at]; at += 1) changes.push({ sign: ' ', line: old[at] ?? '' });
  }
  return changes;
}

function exchanged(old: readonly string[], now: readonly string[]): readonly Change[] {
  return [...old.map((line): Change => ({ sign: '-', line })), ...now.map((line): Change => ({ sign: '+', line }))];
}

function hunks(changes: readonly Change[]): readonly string[] {
  const written: string[] = [];
  const isNear = (index: number) =>
    changes.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ');
  let [oldLine, newLine] = [1, 1];
  for (let at = 0; at < changes.length;) {
    if (!isNear(at)) {
      [oldLine, newLine, at] = [oldLine + 1, newLine + 1, at + 1];
      continue;
    }
    const from = at;
    while (at < changes.length && isNear(at)) at += 1;
    const own = changes.slice(from, at);
    const [oldCount, newCount] = [
      own.filter(({ sign }) => sign !== '+').length,
      own.filter(({ sign }) => sign !== '-').length,
    ];
    written.push(`@@ -${range(oldLine, oldCount)} +${range(newLine, newCount)} @@\n`, ...own.map(lineOf));
    [oldLine, newLine] = [oldLine + oldCount, newLine + newCount];
  }
  return written;
}

/** Of no lines, the line before is named. */
function range(line: number, count: number): string {
  return `${count === 0 ? line - 1 : line},${count}`;
}

function lineOf({ sign, line }: Change): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** Git puts names with other than plain characters in quotes, and ends one that has spaces with a tab. */
function named(path: string): { readonly inHead: string; readonly alone: string } {
  const bytes = [...new TextEncoder().encode(path)];
  if (bytes.every((byte) => byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c))
    return { inHead: path, alone: path.includes(' ') ? `${path}\t` : path };
  const quoted = `"${bytes.map(escaped).join('')}"`;
  return { inHead: quoted, alone: quoted };
}

function escaped(byte: number): string {
  if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
}
