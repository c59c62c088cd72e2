/** The HTML that content may hold: what Markdown makes, and the few elements that it has no sign for. */

/** Elements whose whole content goes with them: it was never meant as text. */
export const STRIPPED = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'select',
  'textarea',
  'title',
] as const;

/** Attributes by element; `*` are allowed on each. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['dir', 'lang', 'title'],
  a: ['href'],
  abbr: [],
  b: [],
  bdi: [],
  bdo: [],
  blockquote: ['cite'],
  br: [],
  caption: [],
  cite: [],
  code: [],
  dd: [],
  del: ['cite', 'datetime'],
  details: ['open'],
  dfn: [],
  div: [],
  dl: [],
  dt: [],
  em: [],
  figcaption: [],
  figure: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  i: [],
  img: ['alt', 'height', 'src', 'width'],
  ins: ['cite', 'datetime'],
  kbd: [],
  li: ['value'],
  mark: [],
  ol: ['reversed', 'start'],
  p: [],
  pre: [],
  q: ['cite'],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['align', 'colspan', 'rowspan'],
  tfoot: [],
  th: ['abbr', 'align', 'colspan', 'rowspan', 'scope'],
  thead: [],
  time: ['datetime'],
  tr: [],
  u: [],
  ul: [],
  var: [],
  wbr: [],
};

export function isAllowedElement(name: string): boolean {
  return name !== '*' && Object.hasOwn(ALLOWED_ATTRIBUTES, name);
}

export function isAllowedAttribute(element: string, attribute: string): boolean {
  return (
    ALLOWED_ATTRIBUTES['*']?.includes(attribute) === true ||
    (isAllowedElement(element) && ALLOWED_ATTRIBUTES[element]?.includes(attribute) === true)
  );
}
