/** Gives each heading a link to itself, beside it, so that its name stays its own words. */
import { toString } from 'hast-util-to-string';
import { element, text, type Step } from './transform.ts';

/** @param anchors those of the body's outline; an `id` of raw HTML is none of them and goes. */
export function heading(anchors: ReadonlySet<string>): Step {
  return (found) => {
    // The title of the page is its only heading of the first level.
    const level = Math.max(2, Number(found.tagName[1]));
    found.tagName = `h${level}`;
    const { id, ...properties } = found.properties;
    if (id === FOOTNOTES) return [found];
    if (typeof id !== 'string' || !anchors.has(id)) {
      found.properties = properties;
      return [found];
    }
    const link = {
      className: ['permalink'],
      href: `#${id}`,
      ariaLabel: `Link to “${toString(found).trim()}”`,
      dataPagefindIgnore: '',
    };
    return [element('div', { className: ['heading', `level-${level}`] }, [found, element('a', link, [text('#')])])];
  };
}

/** The heading that footnotes are given. */
const FOOTNOTES = 'footnote-label';
