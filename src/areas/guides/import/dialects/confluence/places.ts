/** Where links and pictures of a page lead: pages by file, number or title, their headings, attachments. */
import type { Element, ElementContent } from 'hast';
import { attribute, htmlElement, hasClass } from '#markdown/from-html/read-html.ts';
import { altFrom } from '../../text/alt-from.ts';
import { decoded } from '#model/decoded.ts';
import { relativeHref, resolved } from '../../text/relative.ts';
import type { Attachment } from './page.ts';

export interface PagePlaces {
  readonly file: string;
  readonly attachments: readonly Attachment[];
  /** Pictures that have no words of their own are named after their files. */
  readonly unnamed: Set<string>;
  /** Attachments that the text shows or links to, by their files. */
  readonly used: Set<string>;
  has(path: string): boolean;
  link(node: Element): Element;
  /** The address of a page by its title, from here. */
  titled(title: string): string | undefined;
}

export interface Spaces {
  /** Every file of the source but HTML that is no page. */
  readonly paths: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
  readonly fileById: ReadonlyMap<string, string>;
  readonly fileByTitle: ReadonlyMap<string, string>;
  /** For each file, which heading each of its ids stands for. */
  anchors(file: string): ReadonlyMap<string, string>;
}

export function placesOf(file: string, attachments: readonly Attachment[], spaces: Spaces): PagePlaces {
  const used = new Set<string>();
  const has = (path: string) => spaces.paths.has(path);
  return {
    file,
    attachments,
    unnamed: new Set(),
    used,
    has,
    link(node) {
      const href = attribute(node, 'href') ?? '';
      const to = pageBehind(href, file, spaces);
      if (to === undefined) {
        const asset = resolved(href.replace(/[?#].*$/, ''), file);
        if (asset === undefined || !has(asset)) return node;
        used.add(asset);
        return { ...node, properties: { href: relativeHref(file, asset) } };
      }
      const id = decoded(/#(.*)$/.exec(href)?.[1] ?? '');
      const anchor = id === '' ? undefined : spaces.anchors(to).get(id);
      const path = to === file ? '' : relativeHref(file, to);
      const address = `${path}${anchor === undefined ? '' : `#${anchor}`}`;
      return { ...node, properties: { href: address === '' ? relativeHref(file, to) : address } };
    },
    titled(title) {
      const to = spaces.fileByTitle.get(title.toLowerCase());
      return to === undefined ? undefined : relativeHref(file, to);
    },
  };
}

/** The file of the page that an address leads to, in each form in which Confluence writes one. */
export function pageBehind(href: string, from: string, { pages, fileById, fileByTitle }: Spaces): string | undefined {
  const address = href.replace(/#.*$/, '');
  if (address === '') return href.startsWith('#') ? from : undefined;
  const id = /[?&]pageId=(\d+)/.exec(address)?.[1] ?? /\/pages\/(\d+)(?:[/?]|$)/.exec(address)?.[1];
  if (id !== undefined) return fileById.get(id);
  const shown = /\/display\/[^/]+\/([^/?]+)$/.exec(address)?.[1];
  if (shown !== undefined) return fileByTitle.get(decoded(shown.replaceAll('+', ' ')).toLowerCase());
  const path = resolved(address.replace(/\?.*$/, ''), from);
  if (path === undefined || !/\.html?$/i.test(path)) return undefined;
  if (pages.has(path)) return path;
  const number = /(?:^|[_/])(\d{3,})\.html?$/i.exec(path)?.[1];
  return number === undefined ? undefined : fileById.get(number);
}

/** A picture with its words; the large one where the text has a small one. */
export function picture(image: Element, places: PagePlaces): ElementContent[] {
  const addresses = ['dataImageSrc', 'src'].flatMap((name) => attribute(image, name) ?? []);
  const source = addresses
    .flatMap((address) => resolved(address.replace(/[?#].*$/, ''), places.file) ?? [])
    .find(places.has);
  if (isIcon(image, addresses)) return [];
  const alias = attribute(image, 'dataLinkedResourceDefaultAlias') ?? attribute(image, 'title');
  const file = source ?? attached(alias, places);
  if (file !== undefined) places.used.add(file);
  const src =
    file === undefined ? addresses.find((address) => !address.startsWith('data:')) : relativeHref(places.file, file);
  if (src === undefined) return [];
  const written = (attribute(image, 'alt') ?? '').trim();
  const alt = written === '' ? altFrom(alias ?? src) : written;
  if (written === '') places.unnamed.add(src);
  return [htmlElement('img', [], { src, alt })];
}

/** The file of an attachment by the name that people gave it. */
export function attached(name: string | undefined, { attachments, file, has }: PagePlaces): string | undefined {
  const found = attachments.find((attachment) => attachment.name === name);
  const path = found && resolved(found.href, file);
  return path !== undefined && has(path) ? path : undefined;
}

/** Bullets, file types and faces, which the tool draws beside its text. */
function isIcon(image: Element, addresses: readonly string[]): boolean {
  return hasClass(image, 'icon') || addresses.some((address) => /(?:^|\/)images\/icons\//.test(address));
}
