/** A fence of code as a component of the theme. */
import { escapeAttribute, escapeHtml, joinHtml, linesOf, markup, type Html } from '#model/html.ts';
import { readFence, type Fence, type LineMark } from './code-fence.ts';
import type { NodeOf } from './tree.ts';
import type { ComponentFound } from './to-hast.ts';

/** Code without an element around it. */
export type Highlight = (code: string, lang: string) => Html;

/** No colours: for languages that nobody knows, and where nobody looks. */
export const plainCode: Highlight = (code) => escapeHtml(code);

/** `` ```ts title="branch.ts" {1,3-5} `` */
export function codeBlock(node: NodeOf<'code'>, highlight: Highlight): ComponentFound {
  const fence = readFence(node);
  const { language, title } = fence;
  const code = highlight(fence.code, language);
  const isLined = fence.marks.size > 0 || fence.firstNumber !== undefined;
  return {
    name: 'CodeBlock',
    props: { lang: language, title },
    html: markup`<pre tabindex="0"><code${classes(language, isLined)}>${isLined ? inLines(code, fence) : code}</code></pre>`,
  };
}

function classes(language: string, isLined: boolean): Html {
  const names = [...(language === '' ? [] : [`language-${language}`]), ...(isLined ? ['lines'] : [])];
  return names.length === 0 ? '' : markup` class="${escapeAttribute(names.join(' '))}"`;
}

/** A line ends inside its element, so that what is copied is the code as it was written. */
function inLines(code: Html, { marks, firstNumber }: Fence): Html {
  const lines = linesOf(code);
  return joinHtml(
    lines.map((line, at) => {
      const number = firstNumber === undefined ? '' : markup` data-line="${escapeHtml(String(firstNumber + at))}"`;
      return lineElement(marks.get(at + 1), number, at < lines.length - 1 ? markup`${line}\n` : line);
    }),
  );
}

/** Elements that say by themselves what happened to a line. */
function lineElement(mark: LineMark | undefined, number: Html, line: Html): Html {
  if (mark === 'inserted') return markup`<ins class="line"${number}>${line}</ins>`;
  if (mark === 'deleted') return markup`<del class="line"${number}>${line}</del>`;
  if (mark === 'marked') return markup`<mark class="line"${number}>${line}</mark>`;
  return markup`<span class="line"${number}>${line}</span>`;
}
