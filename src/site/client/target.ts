/** The element that the address of the page leads to. */

/** None where the address names none: a link that was cut in the middle of a letter names nothing either. */
export function targetOf({ hash }: Pick<Location, 'hash'>): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
