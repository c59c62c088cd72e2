/** What `aliases` hold: former ids, and addresses of the site that a page came from, such as `/before/severity_levels/`. */

interface Named {
  readonly aliases: readonly string[];
}

/** File systems take no longer names; letters of other scripts take up to four bytes each. */
const MOST_BYTES = 200;
const MOST_STEPS = 20;

export function formerIds({ aliases }: Named): readonly string[] {
  return aliases.filter((alias) => !alias.startsWith('/'));
}

/** As paths of pages, each once. */
export function formerAddresses({ aliases }: Named): readonly string[] {
  if (!aliases.some((alias) => alias.startsWith('/'))) return [];
  return [...new Set(aliases.flatMap((alias) => formerAddress(alias) ?? []))];
}

/**
 * Where the page of an old address stands: `/docs/intro.html` is a file, all else a folder, which answers without its slash too. None
 * for an address that no file or folder can have on every system.
 */
export function formerAddress(alias: string): string | undefined {
  if (!/^\/[^/]/.test(alias)) return undefined;
  const isFolder = alias.endsWith('/');
  const steps = alias
    .slice(1, isFolder ? -1 : undefined)
    .split('/')
    .map(decodedStep);
  if (steps.length > MOST_STEPS || !steps.every((step) => step !== undefined)) return undefined;
  const last = steps.at(-1) ?? '';
  if (steps.slice(0, isFolder ? undefined : -1).some(isPage)) return undefined;
  if (isFolder || !isPage(last)) return `/${steps.join('/')}/`;
  // `/docs/index.html` is the page of `/docs/`; that of the whole site has a page of its own.
  if (/^index\.html?$/i.test(last)) return steps.length === 1 ? undefined : `/${steps.slice(0, -1).join('/')}/`;
  return `/${steps.join('/')}`;
}

/** Whether it is the file of a page: nothing can stand below it. */
function isPage(step: string): boolean {
  return /\.html?$/i.test(step);
}

/** One step as its folder is called; none where a system would take it for something else. */
function decodedStep(step: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(step).normalize('NFC');
  } catch {
    return undefined;
  }
  const isSafe = /^[\p{L}\p{M}\p{N}_~+@!(),&'=$;. -]+$/u.test(name) && !/^[. ]|[. ]$/.test(name);
  return isSafe && new TextEncoder().encode(name).length <= MOST_BYTES ? name : undefined;
}
