/** A fence of code as a component of the theme. */
import { escapeAttribute, escapeHtml, markup, type Html } from '#model/html.ts';
import type { NodeOf } from './tree.ts';
import type { ComponentFound } from './to-hast.ts';

/** Code without an element around it. */
export type Highlight = (code: string, lang: string) => Html;

/** No colours: for languages that nobody knows, and where nobody looks. */
export const plainCode: Highlight = (code) => escapeHtml(code);

const TITLE = /(?:^|\s)title=(?<title>"[^"]*"|'[^']*'|\S+)/;

/** `` ```ts title="branch.ts" `` */
export function codeBlock({ value, lang, meta }: NodeOf<'code'>, highlight: Highlight): ComponentFound {
  const language = (lang ?? '').toLowerCase().replace(/[^a-z0-9+#._-]/g, '');
  const title = TITLE.exec(meta ?? '')?.groups?.title?.replace(/^(["'])(.*)\1$/, '$2') ?? '';
  const opening = language === '' ? markup`<code>` : markup`<code class="language-${escapeAttribute(language)}">`;
  return {
    name: 'CodeBlock',
    props: { lang: language, title },
    html: markup`<pre tabindex="0">${opening}${highlight(value, language)}</code></pre>`,
  };
}
