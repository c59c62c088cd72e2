/**
 * How a reader wants the site, one word for each thing, as the store would write it (`key.ts`, `record.ts`): one field
 * joins with nothing, so that pages which are only read need not load the store.
 *
 * `public/theme.js` applies it before the first paint, and when another window writes it. That script is published as it
 * stands, so its comments are here: an earlier release kept the theme under `waymark-theme`, and where storage is refused
 * or holds something else, the theme of the system holds and `/` opens the search.
 *
 * @returns whether the browser keeps it
 */
export function keepSetting(name: 'slash' | 'theme', value: string): boolean {
  const site = new URL(document.documentElement.dataset.root ?? '/', location.href).pathname;
  const record = { version: 1, since: -1, answers: { [name]: [value, Date.now()] } };
  try {
    localStorage.setItem(`waymark ${site} site/look ${name}`, JSON.stringify(record));
    return true;
  } catch {
    return false;
  }
}
