/** `waymark export catalog`: domains, systems and teams as entities of Backstage, which `waymark import catalog` reads back. */
import { stringify } from 'yaml';
import { isKind, type Entry } from '#model/entry.ts';
import type { NamedExporter } from '#model/exporter.ts';
import { isRecord } from '#model/is-record.ts';
import type { View } from '#model/playbook.ts';
import { OWN_PREFIX } from './annotations.ts';
import { entityRefIn, refKey, type EntityRef } from './entity-ref.ts';
import type { EntryKind } from './places.ts';

export const exportCatalog: NamedExporter = {
  about: 'domains, systems and teams as catalog-info.yaml of Backstage, which `waymark import catalog` reads back',
  options: {},
  write(view) {
    const entries = [...view.entriesOf('domain'), ...view.entriesOf('system'), ...view.entriesOf('team')].filter(
      ({ life }) => life !== 'archived',
    );
    const refs = entityRefs(entries);
    return entries.map((entry) => stringify(entityOf(entry, refs, view), { lineWidth: 0 })).join('---\n');
  },
};

type Carried = Entry<EntryKind>;
type Refs = ReadonlyMap<Entry, EntityRef>;

const KINDS: Readonly<Record<EntryKind, string>> = { domain: 'domain', system: 'component', team: 'group' };
const WRITTEN: Readonly<Record<string, string>> = {
  domain: 'Domain',
  system: 'System',
  component: 'Component',
  resource: 'Resource',
  group: 'Group',
};

/** What each is called in the catalogue: as it was imported, or by its id. */
/** The catalogue takes small letters, digits, `+` and `#`: `CI/CD` is `ci-cd`, and `C++` is `c++`. */
function tagOfCatalogue(tag: string): string {
  return tag
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9+#]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function entityRefs(entries: readonly Carried[]): Refs {
  const refs = new Map<Entry, EntityRef>();
  const taken = new Set(entries.flatMap(({ data }) => data.catalog ?? []));
  for (const entry of entries) {
    const imported = entityRefIn(entry.data.catalog ?? '', {});
    const kind = KINDS[entry.kind];
    const free = [entry.id, `${entry.id}-here`].map((name) => ({ kind, namespace: 'default', name }));
    const ref = imported ?? free.find((each) => !taken.has(refKey(each)));
    if (ref !== undefined) refs.set(entry, ref);
  }
  return refs;
}

function entityOf(entry: Carried, refs: Refs, view: View): object {
  const { kind, namespace, name } = refs.get(entry) ?? {
    kind: KINDS[entry.kind],
    namespace: 'default',
    name: entry.id,
  };
  const { title, summary, tags, links } = entry.data;
  const { annotations, spec } = isKind(entry, 'system')
    ? ofSystem(entry, refs, view)
    : isKind(entry, 'domain')
      ? ofDomain(entry, kind, refs, view)
      : isKind(entry, 'team')
        ? ofTeam(entry)
        : { annotations: {}, spec: {} };
  const kept = entry.extensions['x-annotations'];
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: WRITTEN[kind] ?? kind,
    metadata: present({
      name,
      namespace: namespace === 'default' ? undefined : namespace,
      title,
      description: summary,
      annotations: filled({ ...(isRecord(kept) ? kept : {}), ...present(annotations) }),
      tags: tags.length === 0 ? undefined : [...new Set(tags.map(tagOfCatalogue))].filter((tag) => tag !== ''),
      links: links.length === 0 ? undefined : links.map(({ label, url }) => ({ url, title: label })),
    }),
    spec: present(spec),
  };
}

interface Said {
  readonly annotations: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

const own = (name: string) => OWN_PREFIX + name;

function ofSystem({ data }: Entry<'system'>, refs: Refs, view: View): Said {
  const { owner, gapReason, type, tier, lifecycle, repo } = data;
  const domain = refOf(view.resolve(data.domain, ['domain']), refs);
  const isGroup = domain?.kind === 'system';
  const slug = /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(repo ?? '')?.[1];
  const dependsOn = data.dependsOn.flatMap((each) => refOf(view.resolve(each, ['system']), refs) ?? []).map(refKey);
  return {
    annotations: {
      'github.com/project-slug': slug,
      'backstage.io/source-location':
        slug === undefined && repo?.startsWith('http') === true ? `url:${repo}` : undefined,
      [own('domain')]: isGroup || domain === undefined ? undefined : refKey(domain),
      [own('tier')]: tier === undefined ? undefined : String(tier),
      [own('gap-reason')]: gapReason,
    },
    spec: {
      type,
      lifecycle,
      owner: ownerIn(owner, refs, view) ?? 'unknown',
      system: isGroup ? refKey(domain) : undefined,
      dependsOn: dependsOn.length === 0 ? undefined : dependsOn,
    },
  };
}

function ofDomain({ data }: Entry<'domain'>, entityKind: string, refs: Refs, view: View): Said {
  const above = refOf(view.resolve(data.subdomainOf, ['domain']), refs);
  const owner = ownerIn(data.owner, refs, view);
  return {
    annotations: { [own('domain-kind')]: data.kind, [own('owner')]: owner === undefined ? data.owner : undefined },
    spec: {
      owner: owner ?? 'unknown',
      [entityKind === 'system' ? 'domain' : 'subdomainOf']: above === undefined ? undefined : refKey(above),
    },
  };
}

function ofTeam({ data }: Entry<'team'>): Said {
  const { type, mission, chat, onCall, handle } = data;
  return {
    annotations: {
      'github.com/team-slug': handle?.slice(1),
      [own('team-type')]: type,
      [own('mission')]: mission,
      [own('chat')]: chat,
      [own('on-call')]: onCall,
    },
    spec: { type: 'team', children: [] },
  };
}

/** Roles own things here, and nothing there. */
function ownerIn(owner: string | null | undefined, refs: Refs, view: View): string | undefined {
  const ref = refOf(view.resolve(owner, ['team']), refs);
  return ref && refKey(ref);
}

function refOf(entry: Entry | undefined, refs: Refs): EntityRef | undefined {
  return entry && refs.get(entry);
}

function present(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function filled(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  return Object.keys(record).length === 0 ? undefined : record;
}
