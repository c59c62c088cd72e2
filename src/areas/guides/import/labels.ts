/** Tags and former addresses, as fields take them. */
import { tag } from '#model/fields.ts';
import { formerAddress } from '#model/former-address.ts';
import { OWN_FOLDERS, SITE_PAGES } from '#model/shared-pages.ts';
import type { DocsPage } from './dialect.ts';

export function tagsFrom(written: readonly string[]): readonly string[] {
  const usable = written
    .map((each) => each.replace(/[,;\p{Cc}\s]+/gu, ' ').trim())
    .filter((each) => tag().safeParse(each).success);
  return [...new Map(usable.map((each) => [each.toLowerCase(), each])).values()];
}

/**
 * By the path of the guide. An address leads to one page: the first that has it; where a page of this site stands, none can lead on.
 * @param others paths of content that stands beside the guides: `teams/platform.yaml`
 */
export function aliasesOf(
  pages: readonly { readonly page: DocsPage; readonly path: string }[],
  others: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set([...OF_SITE, ...[...pages.map(({ path }) => path), ...others].flatMap(addressesOf)]);
  const held = new Set(others.filter((path) => !path.startsWith('guides/')).flatMap(addressesOf));
  const isOfSite = (key: string) => {
    const [, first = '', second = ''] = key.split('/');
    return OWN_FOLDERS.includes(first) || (second !== '' && held.has(`/${first}/${second}/`));
  };
  return new Map(
    pages.map(({ page, path }) => {
      const own = page.addresses.map(asAddress).filter((address) => {
        const isNew = address !== undefined && !taken.has(keyOf(address)) && !isOfSite(keyOf(address));
        if (isNew) taken.add(keyOf(address));
        return isNew;
      });
      return [path, own.flatMap((address) => address ?? [])] as const;
    }),
  );
}

const OF_SITE = ['/', '/404.html', '/guides/', '/reviews/', '/rules/', ...SITE_PAGES];

/** The page of an entry and that of its kind. */
function addressesOf(path: string): readonly string[] {
  const own = /^([a-z-]+)\/(.+?)(?:\/index)?\.(?:md|mdx|ya?ml)$/.exec(path);
  return own === null ? [] : [keyOf(`/${own[1] ?? ''}/${own[2] ?? ''}`), `/${own[1] ?? ''}/`];
}

function asAddress(written: string): string | undefined {
  const path = written.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/s, '');
  const address = `/${path.replace(/^\/+/, '')}`;
  return path === '' || /[\p{Cc}\\]/u.test(path) || formerAddress(address) === undefined ? undefined : address;
}

/** Hosts and disks take addresses for the same that differ by upper and lower case. */
function keyOf(address: string): string {
  return (formerAddress(address) ?? address).toLowerCase();
}
