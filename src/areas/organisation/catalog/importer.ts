/** `waymark import catalog`: entities of Backstage become domains, systems and teams, and those that came from them are kept in step. */
import { isRecord } from '#model/is-record.ts';
import type { Importer, ImportSettings } from '#model/importer.ts';
import { entriesIn } from '#source/documents/entry-files.ts';
import { counted } from '#words/number-words.ts';
import type { Around, EntriesThere } from './around.ts';
import { dependenciesIn } from './dependencies.ts';
import { entitiesIn } from './entities.ts';
import type { CatalogEntity } from './entity.ts';
import { aboutDifferences, aboutGaps, notCarried, vanished } from './import-notes.ts';
import type { Made } from './made.ts';
import { placesOf, type EntryKind, type Place } from './places.ts';
import { ownedFields } from './owned-fields.ts';
import { differences, newEntryFile, updatedEntryFile } from './catalog-files.ts';
import { withoutDepartments } from './departments.ts';

export const catalog: Importer = {
  about: 'domains, systems and teams of a software catalogue',
  reads: ['`catalog-info.yaml` files of Backstage'],
  options: {
    adopt: { about: 'Keep entries of the same name that were written here in step with the catalogue too.' },
    domain: { value: '<domain>', about: 'The domain of new systems of which the catalogue says none.' },
    'domain-kind': {
      value: '<kind>',
      about: 'What new domains are, which Backstage does not know: core, supporting or generic.',
    },
    'team-type': {
      value: '<type>',
      about:
        'What new teams are, which Backstage does not know: stream-aligned, platform, enabling, complicated-subsystem.',
    },
  },
  read(source, settings) {
    const { all, ofBackstage, setAside, faults } = entitiesIn(source);
    const { kept: entities, setAside: departments } = withoutDepartments(all);
    const { of: dependencies, notes } = dependenciesIn(all);
    const there: EntriesThere = {
      domain: entriesIn(settings.existing, 'domains'),
      system: entriesIn(settings.existing, 'systems'),
      team: entriesIn(settings.existing, 'teams'),
    };
    const { given, owner } = settings;
    const places = placesOf(entities, there, given.adopt === true);
    const around: Around = { entities, places, there, owner, given, dependencies };
    const made = entities.flatMap((entity) => {
      const place = places.byKey.get(entity.key);
      return place === undefined ? [] : [madeOf(entity, place, around, settings)];
    });
    const count = (kind: EntryKind) => made.filter(({ place }) => place.kind === kind).length;
    return {
      files: made.flatMap(({ file }) => file ?? []),
      read: [counted(count('domain'), 'domain'), counted(count('system'), 'system'), counted(count('team'), 'team')],
      notes: [
        ...places.renamed,
        ...aboutDifferences(made),
        ...aboutGaps(made),
        ...made.flatMap(({ owned }) => owned.notes),
        ...notes,
        ...notCarried(all, made),
        ...vanished(there, all, source),
      ],
      setAside: [...setAside, ...departments],
      understood: [
        // Names are ids and references here.
        ...all.map(({ ref }) => ref.name),
        // What an API looks like is for programs, and people are named by no playbook.
        ...all.flatMap(({ data }) => textsIn(definitionOf(data))),
        ...ofBackstage.flatMap(({ data }) => textsIn(data)),
      ],
      faults,
    };
  },
};

function definitionOf({ spec }: Readonly<Record<string, unknown>>): unknown {
  return isRecord(spec) ? spec.definition : undefined;
}

/** All text in a piece of data, at any depth. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  return isRecord(data) ? Object.values(data).flatMap(textsIn) : [];
}

const FOLDERS: Readonly<Record<EntryKind, string>> = { domain: 'domains', system: 'systems', team: 'teams' };
const REQUIRED: Readonly<Record<EntryKind, readonly string[]>> = {
  domain: ['kind'],
  system: ['domain'],
  team: ['type', 'mission'],
};

function madeOf(entity: CatalogEntity, place: Place, around: Around, { today, given, owner }: ImportSettings): Made {
  const { kind, id, there, isKept } = place;
  const owned = ownedFields(entity, kind, around);
  const isForeign = (system: string) =>
    around.there.system.some((each) => each.id === system && each.data.catalog === undefined);
  if (there !== undefined) {
    const found = differences(there, owned, isForeign);
    const content = isKept ? updatedEntryFile(there, owned, isForeign) : undefined;
    const file = content === undefined ? undefined : { path: there.path, content, replaces: true };
    const missing = isKept
      ? REQUIRED[kind].filter((name) => there.data[name] === undefined && owned.fields[name] === undefined)
      : [];
    return { entity, place, owned, file, differences: found, missing };
  }
  const more: Readonly<Record<string, unknown>> = {
    title: entity.nameWritten,
    // Each team keeps its own page true, unless its user says who does.
    owner: kind === 'team' && given.owner === undefined ? `team/${id}` : owner,
    reviewed: today,
    ...(kind === 'system' && { domain: textOf(given.domain)?.replace(/^domain\//, '') }),
    ...(kind === 'domain' && { kind: textOf(given['domain-kind']) }),
    ...(kind === 'team' && { type: textOf(given['team-type']) }),
  };
  const missing = REQUIRED[kind].filter((name) => owned.fields[name] === undefined && more[name] === undefined);
  const file = { path: `${FOLDERS[kind]}/${id}.yaml`, content: newEntryFile(owned, more) };
  return { entity, place, owned, file, differences: [], missing };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
