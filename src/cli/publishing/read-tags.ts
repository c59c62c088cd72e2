/**
 * Reads the tags of a page as strictly as this program writes them. A browser makes tags of much else; whatever is not
 * plainly one tag, or plainly no tag at all, ends the reading and is reported, so that nothing can hide from it.
 */

export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** As they are written. */
  readonly attributes: string;
  readonly text: string;
}

// What HTML takes for white space; a no-break space is part of a name.
const SPACE = '[ \\t\\n\\f\\r]';
const VALUE = `"[^"]*"|'[^']*'|[^ \\t\\n\\f\\r"'=<>\`]+`;
const ATTRIBUTE = `[^ \\t\\n\\f\\r"'<>/=]+(?:${SPACE}*=${SPACE}*(?:${VALUE}))?`;
const NAME = '[a-zA-Z][a-zA-Z0-9-]*';
const TOKEN = new RegExp(
  `[^<]*(?:<(${NAME})((?:${SPACE}+${ATTRIBUTE})*)${SPACE}*/?>|</(${NAME})${SPACE}*>|(<!doctype html>))`,
  'iy',
);

/** A browser reads everything up to their end tag as text. */
const HOLD_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/** @returns the beginning of what cannot be read, where there is such a thing */
export function readTags(html: string, see: (tag: Tag) => void): string | undefined {
  let holdsText: string | undefined;
  let isUnscripted = false;
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(html); found !== null; found = TOKEN.exec(html)) {
    const [, begin, attributes = '', end, doctype] = found;
    const start = html.indexOf('<', at);
    at = TOKEN.lastIndex;
    const name = (begin ?? end ?? '').toLowerCase();
    if (holdsText !== undefined && name !== holdsText) return excerpt(html, start);
    holdsText = undefined;
    if (doctype !== undefined && start > 0) return excerpt(html, start);
    if (begin === undefined) {
      if (name === 'noscript') isUnscripted = false;
      continue;
    }
    // With scripts enabled, all of it is text up to the first `</noscript>`, even inside an attribute value.
    if (isUnscripted && attributes.includes('<')) return excerpt(html, start);
    if (name === 'noscript') isUnscripted = true;
    if (HOLD_TEXT.has(name)) holdsText = name;
    see({ name, attributes, text: html.slice(start, at) });
  }
  const rest = html.indexOf('<', at);
  return rest === -1 ? undefined : excerpt(html, rest);
}

const EACH = new RegExp(
  `(?<name>[^ \\t\\n\\f\\r"'<>/=]+)(?:${SPACE}*=${SPACE}*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^ \\t\\n\\f\\r"'=<>\`]+)))?`,
  'g',
);

/** By name in lower case, as they are written. Of two with one name, a browser takes the first. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(EACH)) {
    const name = (groups.name ?? '').toLowerCase();
    if (!attributes.has(name)) attributes.set(name, groups.double ?? groups.single ?? groups.bare ?? '');
  }
  return attributes;
}

function excerpt(html: string, start: number): string {
  return html.slice(start, start + 60).split('\n', 1)[0] ?? '';
}
