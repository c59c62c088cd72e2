/** Tags and former addresses, as fields take them. */
import { tag } from '#model/fields.ts';
import type { DocsPage } from './dialect.ts';

export function tagsFrom(written: readonly string[]): readonly string[] {
  const usable = written
    .map((each) => each.replace(/[,;\p{Cc}\s]+/gu, ' ').trim())
    .filter((each) => tag().safeParse(each).success);
  return [...new Map(usable.map((each) => [each.toLowerCase(), each])).values()];
}

/** By the path of the guide. An address leads to one page: the first that has it. */
export function aliasesOf(
  pages: readonly { readonly page: DocsPage; readonly path: string }[],
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(['/', ...pages.map(({ path }) => `/${path.replace(/(\/index)?\.md$/, '')}/`)]);
  return new Map(
    pages.map(({ page, path }) => {
      const own = page.addresses.map(asAddress).filter((address) => {
        const isNew = address !== undefined && !taken.has(keyOf(address));
        if (isNew) taken.add(keyOf(address));
        return isNew;
      });
      return [path, own.flatMap((address) => address ?? [])] as const;
    }),
  );
}

function asAddress(written: string): string | undefined {
  const path = written.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/s, '');
  return path === '' || /[\p{Cc}\\]/u.test(path) || /(^|\/)\.{1,2}(\/|$)/.test(path)
    ? undefined
    : `/${path.replace(/^\/+/, '')}`;
}

function keyOf(address: string): string {
  return address.endsWith('/') || /\.\w+$/.test(address) ? address : `${address}/`;
}
