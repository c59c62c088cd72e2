/** What annotations of an entity say: where its source is, what this playbook added, and all else, which is kept as it stands. */

/** Of what only a playbook knows, so that an export can be read back. Catalogues may say it too. */
export const OWN_PREFIX = 'waymark/';

/** Added by the catalogue itself where it takes in a file. */
const OF_SERVER =
  /^backstage\.io\/(managed-by-(origin-)?location|orphan|view-url|edit-url|ldap-|.*-etag)|^(?:google|microsoft)\.com\/|^graph\.microsoft\.com\//;
/** Keys that open something do not belong on a page that many can read. */
const SECRET = /integration-key|secret|token|password|api-key/i;

const HOSTS: readonly (readonly [annotation: string, address: string])[] = [
  ['github.com/project-slug', 'https://github.com/'],
  ['gitlab.com/project-slug', 'https://gitlab.com/'],
  ['bitbucket.org/project-slug', 'https://bitbucket.org/'],
];

const SOURCE = 'backstage.io/source-location';
const TEAM = 'github.com/team-slug';

export interface ReadAnnotations {
  readonly repo: string | undefined;
  readonly handle: string | undefined;
  /** What this playbook wrote, by the names behind its prefix. */
  readonly own: Readonly<Record<string, string>>;
  /** All others that their authors wrote, by name. */
  readonly kept: Readonly<Record<string, string>>;
  /** Those that are left out because they hold a key. */
  readonly secrets: readonly string[];
}

/** @param uses which of them become fields of the entry */
export function annotationsRead(
  written: Readonly<Record<string, string>>,
  uses: { readonly repo?: boolean; readonly handle?: boolean },
): ReadAnnotations {
  const [place, repo] = (uses.repo === true ? placeOfSource(written) : undefined) ?? [];
  const slug = written[TEAM]?.trim().replace(/^@/, '');
  const handle =
    uses.handle === true && slug !== undefined && /^[\w.-]+(\/[\w.-]+)*$/.test(slug) ? `@${slug}` : undefined;
  const used = new Set([place, handle === undefined ? undefined : TEAM]);
  const others = Object.entries(written).filter(([name]) => !used.has(name) && !OF_SERVER.test(name));
  return {
    repo,
    handle,
    own: Object.fromEntries(
      others.flatMap(([name, value]) =>
        name.startsWith(OWN_PREFIX) ? [[name.slice(OWN_PREFIX.length), value] as const] : [],
      ),
    ),
    kept: Object.fromEntries(
      others
        .filter(([name]) => !name.startsWith(OWN_PREFIX) && !SECRET.test(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    secrets: others.flatMap(([name]) => (SECRET.test(name) ? [name] : [])),
  };
}

/** The annotation that says it, and the address: a folder of a repository is more exact than the repository. */
function placeOfSource(written: Readonly<Record<string, string>>): readonly [string, string] | undefined {
  const target = /^url:(https?:\/\/\S+)$/.exec(written[SOURCE]?.trim() ?? '')?.[1];
  if (target !== undefined) return [SOURCE, target];
  for (const [annotation, address] of HOSTS) {
    const slug = written[annotation]?.trim();
    if (slug !== undefined && /^[\w.-]+(\/[\w.-]+)+$/.test(slug)) return [annotation, address + slug];
  }
  return undefined;
}
