/** Makes foreign text, such as a file name, safe to print: characters that control a terminal, break a line or reverse the text are escaped. */

/** Control characters, line separators, direction marks, lone surrogates and zero-width characters. */
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\u200b\u2060\ufeff]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** `invoice\u202efdp.exe`, with the escape written out. */
export function printable(text: string): string {
  return text.replace(STEERING, (character) => SHORT[character] ?? escaped(character));
}

/** The beginning of a text, as long as a message can quote it. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** JSON in which the same characters are escaped; it reads back as the same value. */
export function printableJson(value: unknown): string {
  // Outside strings, JSON contains only line breaks of these.
  return JSON.stringify(value, undefined, 2).replace(STEERING, (character) =>
    character === '\n' ? character : escaped(character),
  );
}

/** All of them are in the Basic Multilingual Plane. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
