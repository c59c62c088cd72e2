/** What a picture may point at: parts of itself and images that it carries along; a link may also lead to the web. */

const PART = /^#[^\s"'()\\;:{}]+$/;
const IMAGE = /^data:image\/(png|jpe?g|gif|webp|avif);base64,[a-z0-9+/]*=*$/i;
const FONT =
  /^data:(font\/[\w+-]+|application\/(x-)?font-[\w-]+|application\/octet-stream)(;charset=[\w-]+)?;base64,[a-z0-9+/]*=*$/i;

/** Browsers drop white space and controls before they read an address. */
function bare(address: string): string {
  return address.replaceAll(/[\u0000-\u0020\u007f-\u009f]/g, '');
}

export function isPart(address: string): boolean {
  return PART.test(bare(address));
}

export function isCarriedImage(address: string): boolean {
  return IMAGE.test(bare(address));
}

/** The text of a picture within the picture. */
export function carriedSvg(address: string): string | undefined {
  const [, base64, data = ''] = /^data:image\/svg\+xml(?:;[\w=-]+)*?(;base64)?,(.*)$/is.exec(address.trim()) ?? [];
  if (data === '') return undefined;
  try {
    return base64 === undefined ? decodeURIComponent(data) : Buffer.from(data, 'base64').toString('utf8');
  } catch {
    return undefined;
  }
}

/** A link is only followed by readers, never loaded. */
export function isLink(address: string): boolean {
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(bare(address)) ?? [];
  return scheme === undefined || /^(https?|mailto|tel):$/i.test(scheme);
}

const FONT_FACE = /@font-face\s*\{[^{}]*\}/gi;
const ADDRESS = /url\(\s*(?:"([^"\\]*)"|'([^'\\]*)'|([^"'()\\\s]*))\s*\)/gi;
/** Whatever else of CSS loads or runs something, and escapes that could hide one of them. */
const LOADS = /\burl\s*\(|@import|(image-set|image|src|element|expression)\s*\(|behavior\s*:|-moz-binding|\\/i;

/** A font from elsewhere is never loaded where a picture is shown in a page, so leaving it out changes nothing there. */
export function withoutForeignFonts(css: string): string {
  return css.replaceAll(FONT_FACE, (rule) => (foreignIn(rule) === undefined ? rule : ''));
}

/** What would be loaded from elsewhere by a value or a sheet of CSS. */
export function foreignIn(css: string): string | undefined {
  const rest = css.replaceAll(ADDRESS, (whole, double?: string, single?: string, plain?: string) => {
    const address = double ?? single ?? plain ?? '';
    return isPart(address) || isCarriedImage(address) || FONT.test(bare(address)) ? ' ' : whole;
  });
  const found = LOADS.exec(rest);
  return found === null
    ? undefined
    : rest
        .slice(found.index)
        .split(/[\n;}]/, 1)[0]
        ?.trim()
        .slice(0, 60);
}
