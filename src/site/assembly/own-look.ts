/** What an organisation adds to the frame of every page: its logo and icon, its fonts and stylesheets, a notice, and links. */
import { CONFIG_FILE } from '#load/place.ts';
import type { SiteModel } from '#model/page.ts';
import { assetAddress } from './address.ts';
import type { SiteContext } from './context.ts';
import { LOOK_STYLESHEET } from './look.ts';
import type { SiteTools } from './tools.ts';

/** Where links of the configuration start from. */
const CONFIGURATION = { file: CONFIG_FILE };

export type OwnLook = Pick<
  SiteModel,
  'logo' | 'icon' | 'hasOwnText' | 'preloadedFonts' | 'stylesheets' | 'notice' | 'footLinks'
>;

export function ownLook({ view: { config }, today }: SiteContext, tools: SiteTools): OwnLook {
  const { logo, theme, notice, foot } = config;
  return {
    logo: logo && {
      src: assetAddress(logo.src),
      dark: logo.dark === undefined ? undefined : assetAddress(logo.dark),
      alt: logo.alt,
    },
    icon: theme.icon === undefined ? undefined : assetAddress(theme.icon),
    hasOwnText: theme.fonts.text.length > 0 || undefined,
    preloadedFonts: preloaded(theme.fonts),
    stylesheets: [LOOK_STYLESHEET, ...theme.css.map(assetAddress)],
    notice: notice === undefined || notice.until < today ? undefined : tools.inline(notice.text, CONFIGURATION),
    footLinks: foot.links.flatMap(({ label, url }) => {
      const href = url.startsWith('/') ? url : tools.href(url, CONFIGURATION);
      return href === undefined ? [] : { label, href };
    }),
  };
}

function preloaded(fonts: SiteContext['view']['config']['theme']['fonts']): readonly string[] | undefined {
  const files = Object.values(fonts).flat();
  const asked = files.filter(({ preload }) => preload).map(({ src }) => assetAddress(src));
  return asked.length === 0 ? undefined : asked;
}
