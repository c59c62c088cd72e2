/** From a parsed body to what a page shows: safe HTML with the theme's components between. */
import type { Element } from 'hast';
import type { Body } from '#model/body.ts';
import type { Html } from '#model/html.ts';
import type { RichText } from '#model/rich-text.ts';
import type { Glossary } from './glossary.ts';
import { ownDirection, type Direction } from './html/direction.ts';
import { heading, type ReportOn } from './html/headings.ts';
import { image, type FindImage } from './html/images.ts';
import { link, siteAddress, type Href } from './html/links.ts';
import { cell, table } from './html/tables.ts';
import { checkbox } from './html/tasks.ts';
import { explainTerms } from './html/terms.ts';
import { transform, type Steps } from './html/transform.ts';
import { codeBlock, type Highlight } from './code-block.ts';
import { diagrams, isDiagram } from './diagrams/load.ts';
import { parseInline } from './inline.ts';
import type { ProseWords } from './prose-words.ts';
import { writeHtml, writeRichText } from './rich-text.ts';
import { COMPONENT_TAG } from './sanitiser.ts';
import { toHtmlTree, toInlineTree, type ComponentFound } from './to-hast.ts';

export interface RenderContext {
  /** Where a link in the content leads, from the root of the site; nothing where this build may not show it. Not asked for links that lead out. */
  readonly href: Href;
  readonly image: FindImage;
  readonly glossary: Glossary;
  readonly highlight: Highlight;
  readonly words: ProseWords;
  /** Which way the page runs; from left to right unless it says otherwise. */
  readonly direction?: Direction | undefined;
  /** Where readers say that a section is wrong. Nowhere unless it is given. */
  readonly report?: ReportOn | undefined;
}

/** What comes after the sanitiser adds only what this project wrote. */
export function renderBody(body: Body, context: RenderContext): RichText {
  let figures = 0;
  const { tree, components } = toHtmlTree(body.tree, (code) => {
    const { href, words } = context;
    const isFirst = figures === 0;
    const figure = isDiagram(code)
      ? diagrams().diagramFigure(code, { href, words: words.diagram, isFirst })
      : undefined;
    if (figure !== undefined) figures += 1;
    return figure ?? codeBlock(code, context.highlight);
  });
  transform(tree, stepsFor(body, context));
  const resolved = components.map((component) => resolveAddress(component, context.href));
  explainTerms(tree, context.glossary, (found) => isLink(found, resolved));
  return writeRichText(tree, resolved);
}

/** One line of Markdown. */
export function renderInline(text: string, context: Pick<RenderContext, 'href' | 'glossary'>): Html {
  const tree = toInlineTree(parseInline(text).nodes);
  transform(tree, { a: link(context.href) });
  explainTerms(tree, context.glossary, () => false);
  return writeHtml(tree);
}

/** One line of Markdown with links reduced to their text, for old revisions whose links may no longer work. */
export function renderWithoutLinks(text: string): Html {
  const tree = toInlineTree(parseInline(text).nodes);
  transform(tree, { a: ({ children }) => children });
  return writeHtml(tree);
}

function stepsFor({ outline }: Body, context: RenderContext): Steps {
  const anchored = heading(new Set(outline.headings.map(({ id }) => id)), context.words, context.report);
  const headings = Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, anchored]));
  const { href, words } = context;
  return {
    ...headings,
    p: ownDirection(context.direction ?? 'ltr'),
    a: link(href, words),
    img: image(context.image),
    input: checkbox(words),
    table: table(words),
    td: cell,
    th: cell,
  };
}

function resolveAddress(component: ComponentFound, href: Href): ComponentFound {
  const { href: url, ...props } = component.props;
  if (url === undefined) return component;
  const address = siteAddress(url, href);
  return { ...component, props: address === undefined ? props : { ...props, href: address } };
}

function isLink(found: Element, components: readonly ComponentFound[]): boolean {
  return found.tagName === COMPONENT_TAG && components[Number(found.properties.dataIndex)]?.props.href !== undefined;
}
