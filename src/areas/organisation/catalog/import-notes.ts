/** What there is to say about an import of a catalogue: disagreements, gaps, what is not carried, and what is no longer there. */
import type { ContentTree } from '#model/content-tree.ts';
import { counted } from '#words/number-words.ts';
import type { EntriesThere } from './around.ts';
import { place } from './dependencies.ts';
import type { CatalogEntity } from './entity.ts';
import type { Made } from './made.ts';

/** Said for each entry that differs: of those kept in step what becomes other, of those written here what stays. */
export function aboutDifferences(made: readonly Made[]): readonly string[] {
  const written = made.filter(({ place: { there, isKept } }) => there !== undefined && !isKept);
  const lines = made.flatMap(({ place: { there, isKept }, differences }) => {
    if (there === undefined || differences.length === 0) return [];
    const each = differences.map(
      ({ field, here, catalogue }) =>
        `\`${field}\` ${isKept ? 'was' : 'is'} ${shown(here)}, the catalogue says ${shown(catalogue)}`,
    );
    return [`\`${there.path}\`: ${each.join('; ')}`];
  });
  if (written.length === 0) return lines;
  const names = listed(written.map(({ place: { there } }) => there?.path ?? ''));
  return [
    ...lines,
    `${counted(written.length, 'entry was written here and stays as it is', 'entries were written here and stay as they are')}, though the catalogue has the name too: ${names}. \`--adopt\` keeps what was written here in step from now on`,
  ];
}

/** What entries have to say, and Backstage does not know. */
export function aboutGaps(made: readonly Made[]): readonly string[] {
  const ways: Readonly<Record<string, string>> = {
    kind: 'add it, or say what all new ones are with `--domain-kind`',
    domain: 'add it, or say one for all new ones with `--domain`',
    type: 'add it, or say what all new ones are with `--team-type`',
    mission: 'add it',
  };
  const noOwner = made.filter(({ owned, file }) => file !== undefined && owned.fields.owner === null);
  return [
    ...Object.entries(ways).flatMap(([field, way]) => {
      const lacking = made.filter(({ missing }) => missing.includes(field)).flatMap(({ file }) => file?.path ?? []);
      return lacking.length === 0
        ? []
        : [
            `The catalogue does not say \`${field}\` of ${counted(lacking.length, 'entry', 'entries')}: ${way}. ${listed(lacking)}`,
          ];
    }),
    ...(noOwner.length === 0
      ? []
      : [
          `No team owns ${counted(noOwner.length, 'system')}: ${listed(noOwner.flatMap(({ file }) => file?.path ?? []))}`,
        ]),
  ];
}

/** What entities say and entries have no field for, once for each field. */
export function notCarried(entities: readonly CatalogEntity[], made: readonly Made[]): readonly string[] {
  const apis = entities.filter(({ ref }) => ref.kind === 'api');
  const carried = made.map(({ entity }) => entity);
  const left = carried.flatMap((entity) => entity.left());
  const fields = [...Map.groupBy(left, ({ name }) => name.replace(/\[\d+\]/g, '[]'))].map(
    ([name, all]) =>
      `${all[0] === undefined ? '' : `${place(all[0].location)} `}\`${name}\` of ${counted(all.length, 'entity', 'entities')} is not carried: an entry has no field for it`,
  );
  const people = carried.filter((entity) => isFilled(entity.peek(['spec', 'members']))).length;
  const trees = carried.filter((entity) => isFilled(entity.peek(['spec', 'parent']))).length;
  const kept = made.reduce((sum, { owned }) => sum + owned.kept, 0);
  const secrets = made.flatMap(({ entity, owned }) => owned.secrets.map((name) => `\`${name}\` of \`${entity.key}\``));
  return [
    ...(apis.length === 0
      ? []
      : [
          `${counted(apis.length, 'API is', 'APIs are')} carried as dependencies only: who consumes one depends on who provides it`,
        ]),
    ...(kept === 0
      ? []
      : [
          `${counted(kept, 'annotation is kept as it stands', 'annotations are kept as they stand')}, in \`x-annotations\``,
        ]),
    ...(secrets.length === 0 ? [] : [`What looks like a key is left out: ${listed(secrets, '')}`]),
    ...(people === 0 ? [] : [`The members of ${counted(people, 'group')} are not carried: a playbook names no people`]),
    ...(trees === 0
      ? []
      : [`The parent of ${counted(trees, 'group')} is not carried: teams stand beside each other here`]),
    ...fields,
  ];
}

/** What came from the catalogue once and is in it no longer. It stays until someone deletes it. */
export function vanished(
  there: EntriesThere,
  entities: readonly CatalogEntity[],
  { files }: ContentTree,
): readonly string[] {
  const keys = new Set(entities.map(({ key }) => key));
  // One file among many says nothing of the others.
  if (files.length < 2 && entities.length < 2) return [];
  const lost = [...there.domain, ...there.system, ...there.team].filter(
    ({ data: { catalog } }) => typeof catalog === 'string' && !keys.has(catalog),
  );
  return lost.length === 0
    ? []
    : [
        `${counted(lost.length, 'entry is', 'entries are')} no longer in what was read, and nothing was deleted: ${listed(lost.map(({ path }) => path))}. Delete them, or their \`catalog\``,
      ];
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

function listed(names: readonly string[], quote = '`'): string {
  const first = names.slice(0, 10).map((name) => `${quote}${name}${quote}`);
  return first.join(', ') + (names.length > first.length ? ` and ${names.length - first.length} more` : '');
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shown).join(' ');
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
