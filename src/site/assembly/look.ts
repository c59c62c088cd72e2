/** The stylesheet of what `playbook.yaml` says about the look. Pages load it first, so it also fixes the order of the layers. */
import { accentProperties } from '#model/accent.ts';
import type { Config } from '#model/config.ts';
import { assetAddress } from './address.ts';

export const LOOK_STYLESHEET = '/look.css';

/** As in `styles/layers.css`; a test compares them. */
const LAYERS = '@layer tokens,base,prose,patterns,components,settings,own;';

type FontFiles = Config['theme']['fonts']['text'];

/** The name of each font in stylesheets. */
const NAMES = { text: 'Own Text', headings: 'Own Headings', code: 'Own Code' } as const;

export function lookStylesheet({
  theme: { fonts },
  ...colours
}: Pick<Config, 'accent' | 'accentDark' | 'theme'>): string {
  const faces = (['text', 'headings', 'code'] as const).flatMap((use) => facesOf(NAMES[use], fonts[use]));
  const properties = [
    accentProperties(colours),
    // The features that base.css turns on are those of the font that is replaced.
    ...(fonts.text.length > 0 ? [`--font:'${NAMES.text}',system-ui,sans-serif`, 'font-feature-settings:normal'] : []),
    ...(fonts.code.length > 0 ? [`--font-mono:'${NAMES.code}',ui-monospace,monospace`] : []),
  ];
  const headings =
    fonts.headings.length > 0 ? `:is(h1,h2,h3,h4,h5,h6){font-family:'${NAMES.headings}',var(--font)}` : '';
  return `${LAYERS}\n${faces.join('')}@layer settings{:root{${properties.join(';')}}${headings}}\n`;
}

function facesOf(name: string, files: FontFiles): readonly string[] {
  return files.map(({ src, weight, style, unicodeRange }) =>
    [
      `@font-face{font-family:'${name}'`,
      `src:url("${addressInCss(src)}") format('woff2')`,
      `font-weight:${weight}`,
      `font-style:${style}`,
      'font-display:swap',
      ...(unicodeRange === undefined ? [] : [`unicode-range:${unicodeRange}`]),
    ]
      .join(';')
      .concat('}\n'),
  );
}

/** From the root of the site, where this stylesheet lies too. */
function addressInCss(file: string): string {
  return assetAddress(file).slice(1).split('/').map(encodeURIComponent).join('/').replaceAll("'", '%27');
}
