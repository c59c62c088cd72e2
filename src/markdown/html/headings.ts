/** Gives each heading a link to itself, beside it, so that its name stays its own words. */
import { toString } from 'hast-util-to-string';
import { FOOTNOTE_LABEL_ID } from '../own-ids.ts';
import type { ProseWords } from '../prose-words.ts';
import { element, text, type Step } from './transform.ts';

/** @param anchors those of the body's outline; the heading of the footnotes is none of them. */
export function heading(anchors: ReadonlySet<string>, words: ProseWords): Step {
  return (found) => {
    // The title of the page is its only heading of the first level.
    const level = Math.max(2, Number(found.tagName[1]));
    found.tagName = `h${level}`;
    const { id } = found.properties;
    if (id === FOOTNOTE_LABEL_ID) found.children = [text(words.footnotes)];
    if (typeof id !== 'string' || !anchors.has(id)) return [found];
    const link = {
      className: ['permalink'],
      href: `#${id}`,
      ariaLabel: words.linkTo(toString(found).trim()),
      dataPagefindIgnore: '',
    };
    return [element('div', { className: ['heading', `level-${level}`] }, [found, element('a', link, [text('#')])])];
  };
}
