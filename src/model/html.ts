/** Markup that is safe to show as it is: a type of its own, so that text cannot take its place. */
declare const safe: unique symbol;

/**
 * Made only here, by the Markdown renderer and from the theme's icons; a lint rule forbids the cast elsewhere.
 * Templates accept only this type as markup; see `src/site/markup.d.ts`.
 */
export type Html = '' | (string & { readonly [safe]: true });

/** Words between two tags. */
export function escapeHtml(text: string): Html {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') as Html;
}

/** Words in an attribute, between quotes of either sort. */
export function escapeAttribute(text: string): Html {
  return escapeHtml(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;') as Html;
}

/** Markup from a template literal, around parts that are already safe. */
export function markup(written: TemplateStringsArray, ...parts: readonly Html[]): Html {
  return String.raw({ raw: written }, ...parts) as Html;
}

export function joinHtml(parts: readonly Html[], between: '' | ' ' | '\n' | '<br>' = ''): Html {
  return parts.join(between) as Html;
}

/** The lines of markup in which no element spans two of them, such as coloured code. */
export function linesOf(html: Html): readonly Html[] {
  return html.split('\n') as Html[];
}
