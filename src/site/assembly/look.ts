/** The stylesheet of what `playbook.yaml` says about the look. Pages load it first, so it also fixes the order of the layers. */
import { accentProperties } from '#model/accent.ts';
import type { Config } from '#model/config.ts';

export const LOOK_STYLESHEET = '/look.css';

/** As in `styles/layers.css`; a test compares them. */
const LAYERS = '@layer tokens,base,prose,patterns,components,settings,own;';

export function lookStylesheet(config: Pick<Config, 'accent' | 'accentDark'>): string {
  return `${LAYERS}\n@layer settings{:root{${accentProperties(config)}}}\n`;
}
