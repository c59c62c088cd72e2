/** An address that opens a new file on the host of the repository, completed with a name and a text that came into being in the browser. */

/** GitHub refuses an address of 8,192 bytes and more, and what comes with it counts too. */
export const MOST_BYTES = 8000;

/**
 * Nothing where the text is too long for an address.
 * @param form such an address, of another name and an empty text
 */
export function newFileAddress(
  form: string,
  { name, text }: { readonly name: string; readonly text: string },
): string | undefined {
  const address = new URL(form);
  address.searchParams.set('filename', name);
  address.searchParams.set('value', text);
  return address.href.length <= MOST_BYTES ? address.href : undefined;
}
