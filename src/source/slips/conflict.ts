/** What git leaves in a file when two branches changed the same lines. */
import type { Lines } from './lines.ts';
import type { Edit, Slip } from './slip.ts';

const OPENS = /^<{7}(?: |$)/;
const ANCESTOR = /^\|{7}(?: |$)/;
const DIVIDES = /^={7}$/;
const CLOSES = /^>{7}(?: |$)/;

/** Every conflict; for the rest of the check the first of its sides counts. */
export function conflicts({ all }: Lines): readonly Slip[] {
  const slips: Slip[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const line = all[index];
    if (line === undefined || !(OPENS.test(line.text) || CLOSES.test(line.text) || DIVIDES.test(line.text))) continue;
    const end = OPENS.test(line.text) ? all.findIndex((each) => each.index > index && CLOSES.test(each.text)) : index;
    const last = end === -1 ? index : end;
    const edits: Edit[] = [];
    let isOurs = true;
    for (const each of all.slice(index, last + 1)) {
      const isMark = [OPENS, ANCESTOR, DIVIDES, CLOSES].some((mark) => mark.test(each.text));
      if (ANCESTOR.test(each.text) || DIVIDES.test(each.text)) isOurs = false;
      if (isMark || !isOurs) edits.push({ from: each.start, to: each.end, text: '' });
    }
    slips.push({
      message: `Unexpected \`${line.text.slice(0, 40)}\`, expected no merge conflict`,
      hint: 'Keep one of the two sides, or join them, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
      range: [line.start, line.end],
      edits,
    });
    index = last;
  }
  return slips;
}

/** Line endings of the classic Mac OS: to every other program the file is one line. */
export function oldLineEnds(text: string): Slip | undefined {
  const places = [...text.matchAll(/\r(?!\n)/g)].map(({ index }) => index);
  const [first] = places;
  if (first === undefined || text.includes('\n')) return undefined;
  return {
    message: 'Unexpected line ending `CR`, expected `LF`',
    hint: 'Save the file with the line endings of Unix (LF), which every editor offers.',
    range: [first, first + 1],
    edits: places.map((from) => ({ from, to: from + 1, text: '\n' })),
  };
}
