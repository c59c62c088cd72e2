/** Opens pages as readers do, and keeps a record of all that goes wrong meanwhile. The browser starts with the first page and ends with the file of tests. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { launchChromium } from '../browser.ts';

export interface Visit {
  readonly page: Page;
  /** What the browser complained about, what it could not load, and what it asked of anybody else. */
  readonly faults: readonly string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly scripts?: boolean;
}

let launched: Promise<Browser> | undefined;
afterAll(async () => (await launched)?.close());

async function lastingContext(options: BrowserContextOptions): Promise<BrowserContext> {
  launched ??= launchChromium(inject('chromium'));
  return (await launched).newContext(options);
}

/** What a browser keeps of one reader, as long as the test lasts. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await lastingContext(options);
  onTestFinished(() => context.close());
  return context;
}

/** A reader with a fresh browser, on a page of a site, as long as the test lasts. */
export async function visit(url: string, options: VisitOptions = {}): Promise<Visit> {
  return openIn(await newContext(contextOf(options)), url);
}

/** The same for all tests of a file. */
export async function lastingVisit(url: string, options: VisitOptions = {}): Promise<Visit> {
  return openIn(await lastingContext(contextOf(options)), url);
}

async function openIn(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const faults = recordFaults(page, new URL(url).origin);
  await page.goto(url);
  return { page, faults };
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
