/** Lets a wide table scroll by itself, also by keyboard. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { ProseWords } from '../prose-words.ts';
import { element, type Step } from './transform.ts';

export function table(words: ProseWords): Step {
  return (found) => {
    const headers = headerCells(found)
      .map((cell) => toString(cell).trim())
      .filter((label) => label !== '');
    const label = headers.length === 0 ? words.table : words.tableOf(headers);
    return [element('div', { className: ['table'], role: 'group', tabIndex: 0, ariaLabel: label }, [found])];
  };
}

/** A class in place of the attribute, which HTML no longer has. */
export const cell: Step = (found) => {
  const { align, ...properties } = found.properties;
  if (align === 'left' || align === 'center' || align === 'right') properties.className = [`align-${align}`];
  found.properties = properties;
  return [found];
};

function headerCells(found: Element): readonly Element[] {
  const cells: Element[] = [];
  for (const child of found.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'th') cells.push(child);
    else if (child.tagName === 'thead' || child.tagName === 'tr')
      for (const cell of headerCells(child)) cells.push(cell);
  }
  return cells;
}
