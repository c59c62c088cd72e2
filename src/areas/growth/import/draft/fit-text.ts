/** Long text in short fields: what fits at the front, and the whole beside it, so that nothing is lost. */

export interface Fitted {
  readonly text: string;
  /** The whole, where it did not fit. */
  readonly whole?: string | undefined;
}

/** One line: source files break lines where the editor was narrow. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The first sentences that fit; the first words where one sentence is too long. */
export function fit(text: string, longest: number): Fitted {
  const line = oneLine(text);
  if (line.length <= longest) return { text: line };
  const sentences = line.match(/.+?[.!?](?=\s|$)["'”’)*_]*|.+$/gu) ?? [line];
  let front = '';
  for (const sentence of sentences) {
    const longer = oneLine(`${front} ${sentence.trim()}`);
    if (longer.length > longest) break;
    front = longer;
  }
  return { text: front === '' || !isBalanced(front) ? firstWords(line, longest) : front, whole: line };
}

function firstWords(line: string, longest: number): string {
  const space = line.lastIndexOf(' ', longest - 2);
  const cut = line.slice(0, space > longest / 2 ? space : longest - 2);
  return `${withoutOpenMarkup(cut).replace(/[\s,;:–—-]+$/, '')} …`;
}

/** A link or emphasis that the cut would leave open becomes plain words. */
function withoutOpenMarkup(cut: string): string {
  const link = /\[[^\]]*$|\[[^\]]*\]\([^)]*$/.exec(cut);
  const text = link === null ? cut : cut.slice(0, link.index) + link[0].replace(/^\[|\]\(.*$/g, '');
  return isBalanced(text) ? text : text.replace(/[*_`]+/g, '');
}

function isBalanced(text: string): boolean {
  const odd = (mark: RegExp) => (text.match(mark) ?? []).length % 2 === 1;
  return !odd(/`/g) && !odd(/\*/g) && !odd(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu);
}

/** Pieces of a length at most, cut between sentences or words: for lists, where two items hold what one cannot. */
export function pieces(text: string, longest: number): readonly string[] {
  const line = oneLine(text);
  if (line.length <= longest) return [line];
  const { text: front } = fit(line, longest);
  const cut = front.endsWith(' …') ? front.slice(0, -2) : front;
  const rest = line.startsWith(cut) ? line.slice(cut.length) : line.slice(longest);
  const first = line.startsWith(cut) ? cut : line.slice(0, longest);
  return [first.trim(), ...pieces(rest, longest)].filter((each) => each !== '');
}
