/** Gives each heading a link to itself and one to say that it is wrong, beside it, so that its name stays its own words. */
import type { Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { FOOTNOTE_LABEL_ID } from '../own-ids.ts';
import type { ProseWords } from '../prose-words.ts';
import { element, text, type Step } from './transform.ts';

/** Where readers say that a section is wrong, and what the link is called. */
export type ReportOn = (section: { readonly id: string; readonly text: string }) => {
  readonly href: string;
  readonly label: string;
};

/** @param anchors those of the body's outline; the heading of the footnotes is none of them. */
export function heading(anchors: ReadonlySet<string>, words: ProseWords, report?: ReportOn): Step {
  return (found) => {
    // The title of the page is its only heading of the first level.
    const level = Math.max(2, Number(found.tagName[1]));
    found.tagName = `h${level}`;
    const { id } = found.properties;
    if (id === FOOTNOTE_LABEL_ID) found.children = [text(words.footnotes)];
    if (typeof id !== 'string' || !anchors.has(id)) return [found];
    const name = toString(found).trim();
    const link = {
      className: ['permalink'],
      href: `#${id}`,
      ariaLabel: words.linkTo(name),
      dataPagefindIgnore: '',
    };
    const wrong = report?.({ id, text: name });
    const links = [
      element('a', link, [text('#')]),
      ...(wrong === undefined ? [] : [element('a', wrongAt(wrong), [text('!')])]),
    ];
    return [element('div', { className: ['heading', `level-${level}`] }, [found, ...links])];
  };
}

function wrongAt({ href, label }: ReturnType<ReportOn>): Properties {
  return {
    className: ['permalink'],
    href,
    rel: ['noreferrer'],
    title: label,
    ariaLabel: label,
    dataPagefindIgnore: '',
    dataScreenOnly: '',
  };
}
