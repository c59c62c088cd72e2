/** The day as of which a site is shown. */
import type { SiteContext } from './context.ts';

/** Where one is fixed: nothing that came later is told. */
export function dayShown({ view, today }: SiteContext): string | undefined {
  return view.config.today === undefined ? undefined : today;
}
