/** What kinds use to make their pages: links that are resolved, and Markdown that is rendered, for one audience. */
import { indexTerms, pageGlossary, type TermIndex } from '#markdown/glossary.ts';
import type { Highlight } from '#markdown/code-block.ts';
import { renderBody, renderInline } from '#markdown/render.ts';
import { linkTarget } from '#load/links.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { assetAddress } from './address.ts';
import type { SiteContext } from './context.ts';
import { glossaryTerms } from './glossary.ts';

export interface SiteTools extends PageTools {
  /** The files of the content that something on the site shows or links to, as far as pages were made. */
  readonly shownAssets: ReadonlySet<string>;
}

/** In running text every term is explained; in the short fields of a page that would be noise. */
const NO_TERMS: TermIndex = new Map();

export function siteTools(context: SiteContext, highlight: Highlight): SiteTools {
  const { view, today } = context;
  const terms = indexTerms(glossaryTerms(context));
  const shownAssets = new Set<string>();

  const asset = (file: string) => {
    if (!view.assets.has(file)) return undefined;
    shownAssets.add(file);
    return assetAddress(file);
  };
  const href = (url: string, from: Entry) => {
    const target = linkTarget(url, from.file);
    if (target.leads === 'out') return target.url;
    if (target.leads === 'nowhere') return undefined;
    const entry = view.entryAt(target.file);
    if (entry === undefined) return asset(target.file);
    return context.address(entry) + (target.anchor === undefined ? '' : `#${encodeURIComponent(target.anchor)}`);
  };
  const image = (url: string, from: Entry) => {
    const target = linkTarget(url, from.file);
    const src = target.leads === 'inside' ? asset(target.file) : undefined;
    return src === undefined ? undefined : { src };
  };
  return {
    view,
    today,
    shownAssets,
    address: context.address,
    href,
    link(ref, ...kinds) {
      const entry = view.resolve(ref, kinds);
      return entry && context.link(entry);
    },
    inline: (text, entry) => renderInline(text, { href: (url) => href(url, entry), glossary: pageGlossary(NO_TERMS) }),
    body(entry) {
      if (entry.body === undefined) return [];
      const glossary = pageGlossary(terms, entryKey(entry));
      return renderBody(entry.body, { href: (url) => href(url, entry), image: (url) => image(url, entry), glossary, highlight });
    },
  };
}
