/** One tag of a component or of HTML as Markdown with components writes it: `<Tab label="npm" {...rest}>`, `<Badge :text="x" />`. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly isClosing: boolean;
  /** Without a closing tag: `<Icon />`, `<br>`. */
  readonly isEmpty: boolean;
  readonly from: number;
  readonly to: number;
}

/** Text between quotes, the text of an expression, or nothing but the name. */
export type Attribute = { readonly text: string } | { readonly expression: string } | { readonly isSet: true };

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const LONGEST = 20_000;

/** How many characters may be searched for the ends of braces in one text: text of nothing but open ones is no markup. */
export interface Search {
  left: number;
}

export function searchFor(): Search {
  return { left: 2_000_000 };
}

/** @param at where `<` stands */
export function tagAt(text: string, at: number, search: Search): Tag | undefined {
  const fragment = /^<(\/?)>/.exec(text.slice(at, at + 3));
  if (fragment !== null)
    return {
      name: '',
      attributes: new Map(),
      isClosing: fragment[1] !== '',
      isEmpty: false,
      from: at,
      to: at + fragment[0].length,
    };
  const begin = /<(\/?)([A-Za-z][\w.-]*(?::(?!\/\/)[\w.-]+)?)/y;
  begin.lastIndex = at;
  const found = begin.exec(text);
  if (found === null) return undefined;
  const [whole, slash, name = ''] = found;
  const attributes = new Map<string, Attribute>();
  for (let here = at + whole.length; here < text.length && here - at < LONGEST;) {
    const end = /\s*(\/?)>/y;
    end.lastIndex = here;
    const closed = end.exec(text);
    if (closed !== null) {
      const isEmpty = slash === '' && (closed[1] !== '' || VOID.has(name.toLowerCase()));
      return { name, attributes, isClosing: slash !== '', isEmpty, from: at, to: end.lastIndex };
    }
    const next = attributeAt(text, here, search);
    if (next === undefined) return undefined;
    if (next.name !== '') attributes.set(next.name, next.value);
    here = next.to;
  }
  return undefined;
}

interface Read {
  readonly name: string;
  readonly value: Attribute;
  readonly to: number;
}

function attributeAt(text: string, at: number, search: Search): Read | undefined {
  const spread = /\s*(?=\{)/y;
  spread.lastIndex = at;
  if (spread.test(text)) {
    const to = bracesEnd(text, spread.lastIndex, search);
    return to === undefined ? undefined : { name: '', value: { isSet: true }, to };
  }
  // A paragraph ends before a tag that is none.
  const named = /[ \t]*(?:\n(?![ \t]*\n)[ \t]*)?([@:#A-Za-z_][\w.:@#[\]-]*)/y;
  named.lastIndex = at;
  const [, name] = named.exec(text) ?? [];
  if (name === undefined) return undefined;
  const value = /\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`={}/]+)|(?=\{))/y;
  value.lastIndex = named.lastIndex;
  const found = value.exec(text);
  if (found === null) return { name, value: { isSet: true }, to: named.lastIndex };
  const written = found[1] ?? found[2] ?? found[3];
  if (written !== undefined) return { name, value: { text: written }, to: value.lastIndex };
  const to = bracesEnd(text, value.lastIndex, search);
  return to === undefined
    ? undefined
    : { name, value: { expression: text.slice(value.lastIndex + 1, to - 1).trim() }, to };
}

/**
 * Where the brace that opens at a place is closed, texts and comments in it left out.
 * @returns behind the brace; none where it stays open
 */
export function bracesEnd(text: string, from: number, search: Search): number | undefined {
  const signs = /[{}]|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g;
  signs.lastIndex = from;
  let depth = 0;
  if (search.left <= 0) return undefined;
  for (let found = signs.exec(text); found !== null && found.index - from < LONGEST; found = signs.exec(text)) {
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}') depth -= 1;
    if (depth === 0) return signs.lastIndex;
  }
  search.left -= LONGEST;
  return undefined;
}
