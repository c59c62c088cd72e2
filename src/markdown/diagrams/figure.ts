/** A fence with a diagram as the figure that readers get: the picture, what it says in words, and its source. */
import { escapeAttribute, escapeHtml, joinHtml, markup, type Html } from '#model/html.ts';
import type { Href } from '../html/links.ts';
import { siteAddress } from '../html/links.ts';
import type { ComponentFound } from '../to-hast.ts';
import type { NodeOf } from '../tree.ts';
import type { Diagram } from './diagram.ts';
import type { DiagramWords } from './diagram-words.ts';
import { diagramIn } from './diagram-in.ts';
import { number, type Picture } from './drawing/svg.ts';
import { readFence } from '../code-fence.ts';
import { told } from './told.ts';

export interface FigureContext {
  readonly href: Href;
  readonly words: DiagramWords;
  /** Whether none comes before it in the text. */
  readonly isFirst: boolean;
}

/** Nothing where the fence stays code. */
export function diagramFigure(
  node: NodeOf<'code'>,
  { href, words, isFirst }: FigureContext,
): ComponentFound | undefined {
  const { diagram, draw } = diagramIn(node);
  if (diagram === undefined) return undefined;
  const picture = draw((url) => siteAddress(url, href));
  if (picture === undefined) return undefined;
  const { title: ownTitle } = readFence(node);
  const title = ownTitle === '' ? (diagram.title ?? '') : ownTitle;
  return {
    name: 'Diagram',
    props: { title, isFirst: isFirst ? 'true' : '' },
    html: joinHtml([figure(pan(picture, nameOf(diagram, title, words)), title), inWords(diagram, node.value, words)]),
  };
}

/** What it says in words stands after it: a caption is the last of a figure. */
function figure(picture: Html, title: string): Html {
  const caption = title === '' ? '' : markup`<figcaption>${escapeHtml(title)}</figcaption>`;
  return markup`<figure>${picture}${caption}</figure>`;
}

/** Of words of 14 px, so that they have 11 px at least. */
const LEAST = 11 / 14;

/**
 * One thing for a reader who does not see it, whose text stands below. Where parts of it are links, those can be reached one by one.
 * The first picture is empty: by its width the second shrinks with its column, and no further than words can be read.
 */
function pan({ width, height, body }: Picture, name: string): Html {
  const hasLinks = body.includes('<a ');
  const role = hasLinks ? 'group' : 'img';
  const hidden = hasLinks ? '' : markup` aria-hidden="true"`;
  return markup`<div class="pan" tabindex="0" role="${escapeAttribute(role)}" aria-label="${escapeAttribute(name)}"><div class="fit"><svg class="least" width="${number(width * LEAST)}" height="0" aria-hidden="true"></svg><svg viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}"${hidden}>${body}</svg></div></div>`;
}

function nameOf({ label, description, content }: Diagram, title: string, words: DiagramWords): string {
  const summary = words.summary(
    content.kind,
    content.kind === 'sequence' ? content.actors.length : content.nodes.length,
    content.kind === 'sequence' ? messages(content.steps) : content.edges.length,
  );
  const own = label ?? (title === '' ? undefined : title);
  const name = own === undefined ? summary : `${own}. ${summary}`;
  return description === undefined ? name : `${name}. ${description.replace(/\s+/g, ' ')}`;
}

function messages(
  steps: readonly {
    readonly is: string;
    readonly sections?: readonly { readonly steps: readonly { readonly is: string }[] }[];
  }[],
): number {
  return steps.reduce(
    (sum, step) =>
      sum +
      (step.is === 'message'
        ? 1
        : (step.sections ?? []).reduce((inner, section) => inner + messages(section.steps), 0)),
    0,
  );
}

function inWords(diagram: Diagram, source: string, words: DiagramWords): Html {
  const code = markup`<pre tabindex="0"><code class="language-mermaid">${escapeHtml(source)}</code></pre>`;
  return markup`<details data-screen-only><summary>${escapeHtml(words.asText)}</summary>${told(diagram, words)}<p>${escapeHtml(words.source)}</p>${code}</details>`;
}
