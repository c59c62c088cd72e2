/** Finds the tags in raw HTML, each with its place. It serves messages; what is safe to show is the sanitiser's to decide. */

export interface HtmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** The opening tags, in order. One pass: every pattern is sticky and consumes what it looked at. */
export function openingTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  let at = html.indexOf('<');
  while (at !== -1) {
    const comment = html.startsWith('<!--', at);
    const tag = comment ? undefined : tagAt(html, at);
    if (tag !== undefined) tags.push(tag);
    const next = comment ? endOfComment(html, at) : (tag?.end ?? at + 1);
    at = html.indexOf('<', next);
  }
  return tags;
}

/** Whether readers get nothing of it. */
export function isOnlyComments(html: string): boolean {
  let at = 0;
  while (html.startsWith('<!--', at) && !/^-?>/.test(html.slice(at + 4, at + 6))) {
    const end = html.indexOf('-->', at + 4);
    if (end === -1) return false;
    at = end + 3 + (/^\s*/.exec(html.slice(end + 3))?.[0].length ?? 0);
  }
  return at > 0 && at === html.length;
}

function endOfComment(html: string, at: number): number {
  const end = html.indexOf('-->', at + 4);
  return end === -1 ? html.length : end + 3;
}

function tagAt(html: string, at: number): HtmlTag | undefined {
  const name = sticky(/[a-z][^\s/>]*/iy, html, at + 1)?.[0];
  if (name === undefined) return undefined;
  const attributes: Record<string, string> = {};
  let end = at + 1 + name.length;
  for (let part = attributeAt(html, end); part !== undefined; part = attributeAt(html, end)) {
    end += part.length;
    if (part.name !== '' && !Object.hasOwn(attributes, part.name)) attributes[part.name] = part.value;
  }
  if (html[end] === '>') end += 1;
  return { name: name.toLowerCase(), attributes, start: at, end };
}

/** The next attribute with the space before it; an empty name for a lone slash. */
function attributeAt(
  html: string,
  at: number,
): { readonly name: string; readonly value: string; readonly length: number } | undefined {
  const found = sticky(/[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?|[\s/=]+/y, html, at);
  if (found === undefined) return undefined;
  const [whole, name = '', double, single, bare] = found;
  return { name: name.toLowerCase(), value: double ?? single ?? bare ?? '', length: whole.length };
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

// They hold nothing, or end where the next of them begins.
const NEVER_NEST =
  /^(?:area|base|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** How deep elements of raw HTML may stand in each other, at most. */
export function htmlDepth(pieces: readonly string[]): number {
  let depth = 0;
  let deepest = 0;
  for (const piece of pieces) {
    for (const [, slash, name = ''] of piece.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
      if (NEVER_NEST.test(name)) continue;
      depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

/** The most elements that are open at once in a whole document, as a parser keeps them: an end without its beginning closes nothing. */
export function openElements(html: string): number {
  const open = new Map<string, number>();
  let [depth, deepest] = [0, 0];
  const text = html.replace(/<!--[^]*?(?:-->|$)|<(script|style|textarea|title)\b[^]*?(?:<\/\1|$)/gi, '');
  for (const [, slash, written = ''] of text.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const name = written.toLowerCase();
    if (NEVER_NEST.test(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '/' && count === 0) continue;
    open.set(name, slash === '/' ? count - 1 : count + 1);
    depth += slash === '/' ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
