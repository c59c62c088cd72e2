/** Names of what is kept. A space separates the parts: neither an address nor an id holds one. */

export interface DocumentName {
  /** `onboarding`. */
  readonly kind: string;
  /** `billing-engineers`. */
  readonly entry: string;
  /** `progress`: one entry may have several tools. */
  readonly purpose: string;
}

/** @param site the path of the site's root, since two playbooks may share an origin */
export function keyOf(site: string, { kind, entry, purpose }: DocumentName): string {
  return `waymark ${site} ${kind}/${entry} ${purpose}`;
}

/** The entries of which a site keeps something for this purpose. */
export function entriesIn(keys: readonly string[], site: string, kind: string, purpose: string): readonly string[] {
  const [start, end] = [`waymark ${site} ${kind}/`, ` ${purpose}`];
  return keys.flatMap((key) => {
    const entry = key.startsWith(start) && key.endsWith(end) ? key.slice(start.length, -end.length) : '';
    return entry === '' || entry.includes(' ') ? [] : [entry];
  });
}

export function setAsidePrefix(key: string): string {
  return `${key} set-aside `;
}
