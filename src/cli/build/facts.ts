/** What a finished page says of itself: read from its HTML, so that what is verified is what readers get. */

export interface PageFacts {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly headings: number;
  readonly ids: readonly string[];
  /** Addresses in the page, as they stand. */
  readonly links: readonly string[];
  readonly assets: readonly string[];
  readonly inlineCode: readonly string[];
  /** It holds something that search is to find. */
  readonly searchable: boolean;
}

const TAG = /<([a-zA-Z][\w-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/g;
/** Most tags have nothing to say here, and reading attributes is the dear part. */
const TELLING = /^(?:html|h1|script|style)$|\s(?:id|href|src|style|on\w+)\s*=/i;
const ATTRIBUTE = /([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Reads tags only; the text of scripts is none of our pages' business, since they hold none. */
export function pageFacts(html: string): PageFacts {
  const ids: string[] = [];
  const links: string[] = [];
  const assets: string[] = [];
  const inlineCode: string[] = [];
  let language: string | undefined;
  let headings = 0;
  for (const [tag, rawName = '', rawAttributes = ''] of html.matchAll(TAG)) {
    if (!TELLING.test(rawName) && !TELLING.test(rawAttributes)) continue;
    const name = rawName.toLowerCase();
    const attributes = readAttributes(rawAttributes);
    if (name === 'html') language = attributes.get('lang');
    if (name === 'h1') headings += 1;
    const id = attributes.get('id');
    if (id !== undefined) ids.push(id);
    if (name === 'a' || name === 'area') keep(links, attributes.get('href'));
    else if (name === 'link' && attributes.get('rel') !== 'canonical') keep(assets, attributes.get('href'));
    else keep(assets, attributes.get('src'));
    const isData = (attributes.get('type') ?? '').includes('json');
    if (attributes.has('style') || name === 'style' || (name === 'script' && !attributes.has('src') && !isData))
      inlineCode.push(tag);
    if ([...attributes.keys()].some((key) => key.startsWith('on'))) inlineCode.push(tag);
  }
  return {
    language,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim(),
    headings,
    ids,
    links,
    assets,
    inlineCode,
    searchable: html.includes('data-pagefind-body'),
  };
}

function keep(list: string[], value: string | undefined): void {
  if (value !== undefined) list.push(value);
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE))
    attributes.set(name.toLowerCase(), decode(double ?? single ?? bare ?? ''));
  return attributes;
}

function decode(value: string): string {
  return value
    .replace(/&(?:amp|#38|#x26);/g, '&')
    .replace(/&(?:quot|#34|#x22);/g, '"')
    .replace(/&#39;|&#x27;/g, "'");
}
