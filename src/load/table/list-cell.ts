/** A list in one cell: its items between `;`, and `\;` where an item holds one. */

const NO_ITEMS = '[]';

/** Whether a cell says that a list is there, and empty. */
export function isEmptyList(text: string): boolean {
  return text === NO_ITEMS;
}

/** Only a semicolon, a stroke or a space needs the stroke before it, so that `C:\temp` stays what it is. */
export function separated(text: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  let kept = 0;
  const end = () => {
    const trimmed = item.slice(0, kept) + item.slice(kept).trimEnd();
    if (trimmed !== '') items.push(trimmed);
    item = '';
    kept = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    if (letter === '\\' && /[;\\\s]/.test(next)) {
      item += next;
      kept = item.length;
      at += 1;
    } else if (letter === ';') end();
    else if (item !== '' || !/\s/.test(letter)) item += letter;
  }
  end();
  return items;
}

/** The cell from which the same items are read. */
export function joined(items: readonly string[]): string {
  if (items.length === 0) return NO_ITEMS;
  const text = items.map(escaped).join('; ');
  return isEmptyList(text) ? `${text};` : text;
}

function escaped(item: string): string {
  const last = item.length - 1;
  const needsStroke = (letter: string, at: number) =>
    letter === ';' || letter === '\\' || ((at === 0 || at === last) && /\s/.test(letter));
  return item
    .split('')
    .map((letter, at) => (needsStroke(letter, at) ? `\\${letter}` : letter))
    .join('');
}
