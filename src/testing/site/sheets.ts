/** How many sheets a page takes when it is printed, lengthwise or across as it asks. */
import type { Page } from 'playwright-core';

export async function sheetsOf(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
