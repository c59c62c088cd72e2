/** What is exported as a catalogue and imported again is the same; over the entries that stand there it changes no byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { memoryTree } from '#source/tree.ts';
import { exampleSite } from '#testing/example-site.ts';
import { runs } from '#testing/runs.ts';
import { domainSchema } from '../domain/schema.ts';
import { systemSchema } from '../system/schema.ts';
import { teamSchema } from '../team/schema.ts';
import { exportCatalog } from './export-catalog.ts';
import { catalog as importer } from './importer.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const words = fc
  .array(fc.constantFrom('search', 'Größe', '"quoted"', 'a: b', '# no comment', '- item', "it's", '99 %', 'true'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.join(' '));
const subset = (ids: readonly string[]) => fc.subarray([...ids]).map((all) => all.toSorted());
const common = {
  title: words,
  summary: optional(words),
  tags: fc.uniqueArray(fc.constantFrom('java', 'money', 'tier-1'), { maxLength: 2 }),
  links: fc.uniqueArray(
    fc.record({ label: words, url: fc.constantFrom('https://a.example.org/x', 'mailto:a@example.org') }),
    {
      maxLength: 2,
      selector: ({ url }) => url,
    },
  ),
};
const annotations = optional(
  fc.dictionary(fc.constantFrom('example.org/cost', 'pagerduty.com/service-id'), words, { minKeys: 1 }),
);

const TEAMS = ['team-a', 'team-b'];
const DOMAINS = ['audio', 'video'];
const SYSTEMS = ['player', 'queue', 'store'];

const team = fc.record({
  ...common,
  type: fc.constantFrom('stream-aligned', 'platform', 'enabling'),
  mission: words,
  chat: optional(words),
  onCall: optional(words),
  handle: optional(fc.constantFrom('@acme/a', '@a')),
});
const domain = fc.record({
  ...common,
  owner: fc.constantFrom('team/team-a', 'team/team-b', 'role/example-role'),
  kind: fc.constantFrom('core', 'supporting', 'generic'),
});
const system = fc
  .record({
    ...common,
    owner: fc.constantFrom('team/team-a', 'team/team-b', null),
    gapReason: words,
    domain: fc.constantFrom(...DOMAINS),
    type: fc.constantFrom('service', 'library', 'platform', 'data'),
    tier: optional(fc.integer({ min: 0, max: 3 })),
    lifecycle: fc.constantFrom('experimental', 'production', 'deprecated', 'retired'),
    dependsOn: subset(SYSTEMS),
    repo: optional(
      fc.constantFrom(
        'https://github.com/acme/x',
        'https://git.example.org/a/b/c',
        'https://github.com/a/b/tree/main/c',
      ),
    ),
    'x-annotations': annotations,
  })
  .map((all) => (all.owner === null ? all : { ...all, gapReason: undefined }));
const isResource = fc.constantFrom('component', 'resource');
const playbook = fc.record({
  teams: fc.tuple(team, team),
  domains: fc.tuple(domain, domain),
  isNested: fc.boolean(),
  isGroup: fc.boolean(),
  systems: fc.tuple(system, system, system),
  kinds: fc.tuple(isResource, isResource, isResource),
});

const text = (fields: object) => stringify(JSON.parse(JSON.stringify(fields)), { lineWidth: 0 });

type Playbook = typeof playbook extends fc.Arbitrary<infer P> ? P : never;

/** Each with its name in the catalogue, as if all had been imported before. */
function filesOf({ teams, domains, systems, kinds, isNested, isGroup }: Playbook): Readonly<Record<string, string>> {
  const every = { reviewed: '2026-04-01' };
  return Object.fromEntries([
    ...teams.map((each, index) => {
      const id = TEAMS[index] ?? '';
      return [
        `teams/${id}.yaml`,
        text({ ...each, ...every, owner: `team/${id}`, catalog: `group:default/${id}` }),
      ] as const;
    }),
    ...domains.map((each, index) => {
      const id = DOMAINS[index] ?? '';
      const above = isNested && index === 1 ? { subdomainOf: 'audio' } : {};
      const kind = isGroup && index === 1 ? 'system' : 'domain';
      return [`domains/${id}.yaml`, text({ ...each, ...every, ...above, catalog: `${kind}:default/${id}` })] as const;
    }),
    ...systems.map((each, index) => {
      const id = SYSTEMS[index] ?? '';
      const dependsOn = each.dependsOn.filter((other) => other !== id);
      return [
        `systems/${id}.yaml`,
        `# Kept as it is\n${text({ ...each, dependsOn, ...every, catalog: `${kinds[index] ?? ''}:default/${id}` })}`,
      ] as const;
    }),
  ]);
}

const SCHEMAS = { teams: teamSchema, domains: domainSchema, systems: systemSchema };

function dataOf(path: string, yaml: string): object {
  const { 'x-annotations': kept, ...fields } = parse(yaml) as Readonly<Record<string, unknown>>;
  const folder = path.slice(0, path.indexOf('/')) as keyof typeof SCHEMAS; // The paths above are all there are.
  return { ...SCHEMAS[folder].parse(fields), kept };
}

test('nothing that a catalogue can say is lost on the way, and a second import changes nothing', () => {
  fc.assert(
    fc.property(playbook, (all) => {
      const files = filesOf(all);
      const { view } = exampleSite(Object.entries(files).map(([file, written]) => ({ file, text: written })));
      const yaml = exportCatalog.write(view, { id: undefined, given: {}, contentFolder: 'content' });
      const read = (existing: Readonly<Record<string, string>>, today: string) =>
        importer.read(memoryTree({ 'catalog-info.yaml': yaml }), {
          owner: 'team/team-a',
          today,
          existing: memoryTree(existing),
          given: {},
        });
      const anew = read({}, '2026-04-01');
      expect(anew.faults).toEqual([]);
      const written = Object.fromEntries(anew.files.map(({ path, content }) => [path, String(content)]));
      delete written['teams/example-team.yaml'];
      expect(Object.keys(written).toSorted()).toEqual(Object.keys(files).toSorted());
      for (const [path, content] of Object.entries(written))
        expect([path, dataOf(path, content)]).toEqual([path, dataOf(path, files[path] ?? '')]);
      for (const existing of [files, written])
        for (const { path, content } of read(existing, '2027-01-01').files)
          if (path in existing) expect(String(content)).toBe(existing[path]);
    }),
    { numRuns: runs(150, 25) },
  );
});
