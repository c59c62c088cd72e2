/** Paths as `git diff --name-only` lists them: those with letters beyond ASCII, tabs or quotes stand between quotes, in escapes. */

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

export function listedPaths(text: string): readonly string[] {
  return text
    .split(text.includes('\0') ? '\0' : /\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(unquoted);
}

function unquoted(line: string): string {
  const inside = /^"(.*)"$/.exec(line)?.[1];
  if (inside === undefined) return line;
  const parts = inside.match(/\\[0-7]{3}|\\.|[^\\]+/g) ?? [];
  const bytes = parts.flatMap((part) => {
    if (!part.startsWith('\\')) return [...Buffer.from(part)];
    const code = part.slice(1);
    return /^[0-7]{3}$/.test(code) ? Number.parseInt(code, 8) : (ESCAPES[code] ?? [...Buffer.from(code)]);
  });
  return Buffer.from(bytes).toString('utf8');
}
