/** The barriers of a page that a program can find, as lines that say where. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What `axe.source` leaves behind. */
    readonly axe: typeof axe;
  }
}

/** @param within a part of the page; without it, all of it */
export async function barriers(
  page: Page,
  { within = 'html', ...options }: RunOptions & { readonly within?: string } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ([part, asked]) => window.axe.run(part, { ...asked, resultTypes: ['violations'] }),
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
