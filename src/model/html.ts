/** Markup that is safe to show as it is: a type of its own, so that text cannot take its place. */
declare const safe: unique symbol;

/**
 * Made here, by the writer of Markdown and from the drawings of the theme, nowhere else: a lint refuses the cast.
 * Templates take nothing but this as markup; see `src/site/env.d.ts`.
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

/** Markup as this program writes it, around what is safe already. */
export function markup(written: TemplateStringsArray, ...parts: readonly Html[]): Html {
  return String.raw({ raw: written }, ...parts) as Html;
}

export function joinHtml(parts: readonly Html[], between: '' | ' ' | '\n' | '<br>' = ''): Html {
  return parts.join(between) as Html;
}
