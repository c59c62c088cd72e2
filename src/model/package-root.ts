/** Where this package lies. */

/**
 * With a slash at its end: two folders above this file, and as many above the programs of a published package (`lib/program`),
 * which hold this code in bundled form.
 */
export const PACKAGE_ROOT = new URL('../../', import.meta.url);

/** Whether this code runs in bundled form. */
export const IS_BUNDLED = !import.meta.url.endsWith('.ts');
