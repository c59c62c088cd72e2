/** An address that works outside of the site, in a mail for instance. */
import type { PageTools } from '#model/kind.ts';

/** None where the configuration does not say where the site is served. */
export function absolute(path: string, { view: { config } }: Pick<PageTools, 'view'>): string | undefined {
  return config.site === undefined ? undefined : new URL(`${config.base}${path.slice(1)}`, config.site).href;
}
