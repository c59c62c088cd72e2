/** Renders page models with the compiled theme, in plain Node: the one place that touches Astro's app. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KnownError } from '#model/known-error.ts';
import type { Page } from '#model/page.ts';
import { replacingName } from '#model/replacement.ts';
import { localsOf } from '#site/page-of.ts';
import { rebase, wayToRoot } from '#site/rebase.ts';
import { templateRoute } from '#site/templates.ts';
import { explainOnce } from '#site/terms-once.ts';
import type { ThemeLocation } from './compiled-theme.ts';
import type { OwnCode } from './own-code.ts';

export interface Theme {
  readonly digest: string;
  /** The folder of what belongs at the root of the site beside the pages: `_astro/` and the theme's public files. */
  readonly assets: string;
  readonly templates: readonly string[];
  render(page: Page, options?: RenderOptions): Promise<string>;
}

interface RenderOptions {
  /** The absolute path of the site's root, for the one page that is served at any depth; others find it by a relative way. */
  readonly base?: string | undefined;
}

/** What the bundle exports: `site/adapter/entry.ts`, compiled. */
interface Bundle {
  readonly app: {
    render(request: Request, options: { readonly locals: object; readonly routeData: Route }): Promise<Response>;
  };
  readonly routes: readonly { readonly routeData: Route }[];
}

interface Route {
  readonly route: string;
}

/** @param own the code of an adopter's own that it was compiled with */
export async function loadTheme({ folder, digest, templates }: ThemeLocation, own?: OwnCode): Promise<Theme> {
  // The bundle was compiled from our own entry, by us.
  const { app, routes } = (await import(pathToFileURL(join(folder, 'server/entry.mjs')).href)) as Bundle;
  const byRoute = new Map(routes.map(({ routeData }) => [routeData.route, routeData]));

  async function render(page: Page, { base }: RenderOptions = {}): Promise<string> {
    const route = templateRoute(page.template);
    const routeData = byRoute.get(route);
    if (!routeData)
      throw new Error(
        `Unexpected template \`${page.template}\` of \`${page.path}\`, expected one of: ${templates.join(', ')}`,
      );
    const failures: unknown[] = [];
    const locals = { ...localsOf(page), failed: (error: unknown) => failures.push(error) };
    const response = await app.render(new Request(`https://theme.invalid${route}/`), { locals, routeData });
    const html = await response.text();
    if (failures.length > 0) throw failureOf(page, failures[0], own);
    if (response.status !== 200)
      throw failureOf(page, new Error(`the template answered with status ${response.status}`), own);
    return rebase(explainOnce(html, page.path), base ?? wayToRoot(page.path));
  }
  return { digest, assets: join(folder, 'client'), templates, render };
}

function failureOf({ path, template }: Page, cause: unknown, own: OwnCode | undefined): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = `The page \`${path}\` does not render with the template \`${template}\`: ${reason}`;
  if (own === undefined) return new Error(message, { cause });
  // The bundle does not tell whose line it was; the code that was added is where to look first.
  const files = [...own.files.keys()].filter((file) => replacingName(file) !== undefined);
  return new KnownError(
    `${message}\nCode of your own is part of it: ${files.map((file) => `\`${file}\``).join(', ')}.`,
    'Correct the file; to build without it, begin its name with `_`.',
  );
}
