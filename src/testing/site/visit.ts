/** Opens pages as readers do, and keeps a record of all that goes wrong meanwhile. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** What the browser complained about, what it could not load, and what it asked of anybody else. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
}

/** A reader with a fresh browser, on a page of a site. */
export async function visit(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext(contextOf(options));
  const page = await context.newPage();
  const faults = recordFaults(page, new URL(url).origin);
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** A reader who opens one page after another, each in a tab of its own: what a browser keeps is loaded once. */
export async function reader(browser: Browser, options: VisitOptions): Promise<(url: string) => Promise<Page>> {
  const context = await browser.newContext(contextOf(options));
  return async (url) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
}

function contextOf({ width = 1280, theme = 'light', scripts = true }: VisitOptions): BrowserContextOptions {
  // Without motion, a page is at once what it will be.
  return { viewport: { width, height: 800 }, colorScheme: theme, javaScriptEnabled: scripts, reducedMotion: 'reduce' };
}

function recordFaults(page: Page, origin: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A page for what is not there is answered with 404, which Chromium reports of the page itself.
    const isOwnStatus = message.location().url === page.url() && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus)
      faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Who leaves a page takes back what it still asked for.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`not loaded: ${request.url()} (${reason})`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      faults.push(`asked elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}
