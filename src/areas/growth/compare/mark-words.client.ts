/** Marks the words by which two texts on the page differ, and takes the marks away again. */
import { wordDifference, wordsIn, type Word } from './word-difference.ts';

/** What stands beside the text in the same place: names of columns, marks, remarks. */
const BESIDE = '.cell-name, .kind-mark, small';

/** @returns how alike the two are; none where they are too different for single words to matter */
export function likeness(one: Element, other: Element): number | undefined {
  return wordDifference(wordsIn(textOf(one)), wordsIn(textOf(other)))?.likeness;
}

export function markWords(one: Element, other: Element): void {
  const [left, right] = [wordsIn(textOf(one)), wordsIn(textOf(other))];
  const difference = wordDifference(left, right);
  if (difference === undefined) return;
  mark(one, runs(left, difference.one));
  mark(other, runs(right, difference.other));
}

export function unmarkWords(around: Element): void {
  for (const each of around.querySelectorAll('mark.differs')) {
    const parent = each.parentNode;
    each.replaceWith(...each.childNodes);
    parent?.normalize();
  }
}

export function textOf(element: Element): string {
  return textNodes(element)
    .map(({ data }) => data)
    .join('');
}

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && !walker.currentNode.parentElement?.closest(BESIDE))
      nodes.push(walker.currentNode);
  return nodes;
}

/** Neighbouring words are one mark. */
function runs(words: readonly Word[], marked: ReadonlySet<Word>): readonly Pick<Word, 'start' | 'end'>[] {
  const found: { start: number; end: number }[] = [];
  for (const [index, word] of words.entries()) {
    if (!marked.has(word)) continue;
    const [last, before] = [found.at(-1), words[index - 1]];
    if (last && before && marked.has(before)) last.end = word.end;
    else found.push({ start: word.start, end: word.end });
  }
  return found;
}

function mark(element: Element, places: readonly Pick<Word, 'start' | 'end'>[]): void {
  let start = 0;
  for (const node of textNodes(element)) {
    const length = node.data.length;
    // From the end, so that what is still to be marked keeps its place.
    for (const place of places.toReversed()) {
      const [from, to] = [Math.max(place.start - start, 0), Math.min(place.end - start, length)];
      if (from < to) wrap(node, from, to);
    }
    start += length;
  }
}

function wrap(node: Text, from: number, to: number): void {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const made = document.createElement('mark');
  made.className = 'differs';
  range.surroundContents(made);
}
