/** How many sheets a page takes when it is printed. */
import type { Page } from 'playwright-core';

export async function sheetsOf(page: Page, format: string): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
