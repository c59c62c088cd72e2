/** The files of an organisation's own look: what pages load of them, and how each is served. */
import type { ContentTree } from '#model/content-tree.ts';
import type { View } from '#model/playbook.ts';
import { publishable } from '#load/assets/examine.ts';
import { publishableFont, publishableStylesheet } from '#load/theme/read-theme.ts';
import { assetAddress } from '#site/assembly/address.ts';
import { LOOK_STYLESHEET, lookStylesheet } from '#site/assembly/look.ts';

type Served = ReadonlyMap<string, () => string | Uint8Array>;

export interface LookFiles {
  /** Beside the assets that pages show, by their address. */
  readonly files: Served;
  /** Those of them that take part in pages: stylesheets, fonts, the icon. */
  readonly parts: ReadonlySet<string>;
}

/** @param tree where the bytes come from */
export function lookFiles({ config, assets }: Pick<View, 'config' | 'assets'>, tree: ContentTree): LookFiles {
  const { logo, theme } = config;
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  const files = new Map<string, () => string | Uint8Array>([[LOOK_STYLESHEET, () => lookStylesheet(config)]]);
  const serve = (path: string) => {
    const file = byPath.get(path);
    if (file === undefined) return;
    files.set(assetAddress(path), () => (assets.has(path) ? publishable(file) : publishableFont(file)));
  };
  const fonts = Object.values(theme.fonts).flatMap((some) => some.map(({ src }) => src));
  for (const path of [logo?.src, logo?.dark, theme.icon, ...fonts]) if (path !== undefined) serve(path);
  for (const path of theme.css) {
    const file = byPath.get(path);
    if (file === undefined) continue;
    for (const loaded of publishableStylesheet(file).loads) serve(loaded);
    files.set(assetAddress(path), () => publishableStylesheet(file).css);
  }
  const parts = [...theme.css, ...fonts, ...(theme.icon === undefined ? [] : [theme.icon])].map(assetAddress);
  return { files, parts: new Set([LOOK_STYLESHEET, ...parts]) };
}
