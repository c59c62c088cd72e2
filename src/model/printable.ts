/** Text of others, such as the name of a file, as it may be printed: what would steer a terminal, break a line or turn the text around is escaped. */

/** Controls, line separators, marks of direction, half characters, and marks that take no room between two names that look alike. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\u200b\u2060\ufeff]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `invoice\u202efdp.exe`, with the escape written out. */
export function printable(text: string): string {
  return text.replace(STEERING, (character) => SHORT[character] ?? escaped(character));
}

/** JSON in which the same characters are escaped; it reads back as the same value. */
export function printableJson(value: unknown): string {
  // Outside of strings there are none but the line breaks between them.
  return JSON.stringify(value, undefined, 2).replace(STEERING, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

/** All of them lie in the first plane. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
