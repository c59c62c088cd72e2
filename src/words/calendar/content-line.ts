/** A line of an iCalendar file, RFC 5545: its text escaped, and folded where it grows too long for old programs. */

/** Octets, without the line break. */
const LONGEST = 75;

/** @param value as it goes into the file; words of people go through `escaped` first */
export function contentLine(name: string, value: string): string {
  return folded(`${name}:${value}`);
}

export function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n?|\n/g, '\\n');
}

/** Between characters, never inside one: a letter of several octets would fall apart. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += character;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
