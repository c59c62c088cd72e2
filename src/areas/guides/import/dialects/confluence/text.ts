/** The text of a page in Markdown, with the files that hang on it and what was said about it at its end. */
import type { ElementContent } from 'hast';
import { htmlElement, elementsIn, isElement, textNode } from '#markdown/from-html/read-html.ts';
import { treeToMarkdown } from '#markdown/from-html/to-markdown.ts';
import { relativeHref, resolved } from '../../text/relative.ts';
import { withoutMacros } from './macros.ts';
import type { Met } from './met.ts';
import type { ExportedPage } from './page.ts';
import { placesOf, type PagePlaces, type Spaces } from './places.ts';

// cspell:ignore gliffy, mxfile
/**
 * @param unnamed gets the pictures that have no words
 * @param gone gets the files that drawings are edited from
 * @returns nothing where it nests too deep to be read
 */
export function exportedText(
  page: ExportedPage,
  spaces: Spaces,
  met: Met,
  unnamed: Set<string>,
  gone: Set<string>,
): string | undefined {
  const places = placesOf(page.file, page.attachments, spaces);
  const content = withoutMacros(page.content, places, met);
  const comments = page.comments.map((comment) => htmlElement('div', withoutMacros(comment.children, places, met)));
  const body = treeToMarkdown({
    type: 'root',
    children: [...belowTitle(content), ...attachmentsOf(page, places, gone), ...discussion(comments)],
  });
  for (const src of places.unnamed) unnamed.add(`${page.file} ${src}`);
  return body;
}

/** The title of a page stands outside of its text: what is of the first rank in it is a part. */
function belowTitle(content: readonly ElementContent[]): ElementContent[] {
  const tops = elementsIn(htmlElement('div', [...content]), ({ tagName }) => tagName === 'h1');
  if (tops.length === 0) return [...content];
  const lowered = (child: ElementContent): ElementContent => {
    if (!isElement(child)) return child;
    const rank = /^h([1-5])$/.exec(child.tagName)?.[1];
    return {
      ...child,
      tagName: rank === undefined ? child.tagName : `h${Number(rank) + 1}`,
      children: child.children.map(lowered),
    };
  };
  return content.map(lowered);
}

/** Those that the text neither shows nor links to. */
function attachmentsOf(page: ExportedPage, places: PagePlaces, gone: Set<string>): ElementContent[] {
  const items = page.attachments.flatMap(({ href, name }): ElementContent[] => {
    const file = resolved(href.replace(/[?#].*$/, ''), page.file);
    if (file === undefined || !places.has(file) || places.used.has(file)) return [];
    const isSource =
      /\.(?:drawio|gliffy|mxfile|tmp)$|~$/i.test(name) ||
      page.attachments.some((other) => other.name === `${name}.png`);
    if (isSource) {
      gone.add(file);
      return [];
    }
    places.used.add(file);
    return [htmlElement('li', [htmlElement('a', [textNode(name)], { href: relativeHref(page.file, file) })])];
  });
  return items.length === 0 ? [] : [htmlElement('h2', [textNode('Attachments')]), htmlElement('ul', items)];
}

function discussion(comments: ElementContent[]): ElementContent[] {
  if (comments.length === 0) return [];
  const lines = comments.flatMap((comment, at) => (at === 0 ? [comment] : [htmlElement('hr', []), comment]));
  return [htmlElement('details', [htmlElement('summary', [textNode('Comments')]), ...lines])];
}
