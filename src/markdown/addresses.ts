/** What an address leads to: a page of this playbook, a place outside, or nothing that may be followed. */

export type AddressKind = 'inside' | 'outside' | 'unsafe';

const FOLLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/** Judges an address as a browser reads it: white space and control characters inside a scheme do not count. */
export function addressKind(url: string): AddressKind {
  const read = url.replace(/[\u0000-\u0020]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  if (scheme !== undefined) return FOLLOWED.has(scheme) ? 'outside' : 'unsafe';
  return /^[\\/]{2}/.test(read) ? 'unsafe' : 'inside';
}

/** An address as it may stand in HTML: spaces and letters beyond ASCII are percent-encoded, what already is stays. */
export function encodeAddress(url: string): string {
  return encodeURI(url.trim().toWellFormed())
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']');
}
