/** Turns links as they are written into links of the site. What leads nowhere stays as its words. */
import { addressKind, encodeAddress } from '../addresses.ts';
import type { ProseWords } from '../prose-words.ts';
import type { Step } from './transform.ts';

export type Href = (url: string) => string | undefined;

export function link(href: Href, words?: Pick<ProseWords, 'backTo'>): Step {
  return (found) => {
    const { dataFootnoteBackref, ariaLabel } = found.properties;
    // The parser says it in English, with the number of the reference at the end.
    if (dataFootnoteBackref !== undefined && typeof ariaLabel === 'string' && words !== undefined)
      found.properties.ariaLabel = words.backTo(ariaLabel.replace(/^\D*/, ''));
    const { href: url } = found.properties;
    if (typeof url !== 'string') return found.children;
    const address = siteAddress(url, href);
    if (address === undefined) return found.children;
    found.properties.href = address;
    if (addressKind(url) === 'outside') found.properties.rel = ['external', 'noreferrer'];
    return [found];
  };
}

/** An anchor of the page itself is left alone; whatever a caller answers is still judged. */
export function siteAddress(url: string, href: Href): string | undefined {
  if (addressKind(url) === 'outside') return encodeAddress(url);
  if (addressKind(url) === 'unsafe') return undefined;
  const address = url.startsWith('#') ? url : href(url);
  return address === undefined || addressKind(address) === 'unsafe' ? undefined : encodeAddress(address);
}
