/** Shortcodes as a tree: `{{< alert title="A" >}}text{{< /alert >}}`, and text between them. */

export interface Shortcode {
  readonly name: string;
  readonly named: Readonly<Record<string, string>>;
  readonly positional: readonly string[];
  readonly children: readonly HugoPart[];
  /** Whether it was closed, so that what stands in it is its own. */
  readonly isPaired: boolean;
}

export type HugoPart = string | Shortcode;

const TAG =
  /\{\{([<%])\s*(\/?)\s*([\w/.-]+)((?:\s+(?:(?:[\w-]+=)?(?:"(?:\\.|[^"\\])*"|`[^`]*`)|[^\s"`<>%{}]+))*)\s*(\/?)\s*[>%]\}\}/g;
const ARGUMENT = /(?:([\w-]+)=)?(?:"((?:\\.|[^"\\])*)"|`([^`]*)`|([^\s"`]+))/g;
const DEEPEST = 30;

interface Open {
  readonly code: Omit<Shortcode, 'children' | 'isPaired'>;
  readonly children: HugoPart[];
}

export function shortcodesIn(text: string): readonly HugoPart[] {
  const all: HugoPart[] = [];
  const open: Open[] = [];
  const here = () => open.at(-1)?.children ?? all;
  // One that is never closed holds nothing: what follows stands beside it.
  const closeAlone = () => {
    const last = open.pop();
    if (last !== undefined) here().push({ ...last.code, children: [], isPaired: false }, ...last.children);
  };
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, , slash, called = '', written = '', closed] = match;
    const name = called.replace(/\/$/, '');
    const alone = name === called ? closed : '/';
    here().push(text.slice(at, match.index));
    at = match.index + whole.length;
    if (slash === '/') {
      if (!open.some(({ code }) => code.name === name)) continue;
      while (open.at(-1)?.code.name !== name) closeAlone();
      const closed = open.pop();
      if (closed !== undefined) here().push({ ...closed.code, children: closed.children, isPaired: true });
      continue;
    }
    const code = { name, ...argumentsIn(written) };
    if (alone === '/' || open.length >= DEEPEST) here().push({ ...code, children: [], isPaired: false });
    else open.push({ code, children: [] });
  }
  here().push(text.slice(at));
  while (open.length > 0) closeAlone();
  return all;
}

function argumentsIn(written: string): Pick<Shortcode, 'named' | 'positional'> {
  const named: Record<string, string> = Object.create(null) as Record<string, string>;
  const positional: string[] = [];
  for (const [, name, quoted, raw, bare] of written.matchAll(ARGUMENT)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? raw ?? bare ?? '';
    if (name === undefined) positional.push(value);
    else named[name] = value;
  }
  return { named, positional };
}

/** Marks of a comment in a shortcode show the shortcode itself. */
export function shownAsText(text: string): string {
  return text.replace(/\{\{([<%])\/\*/g, '{{$1').replace(/\*\/([>%])\}\}/g, '$1}}');
}
