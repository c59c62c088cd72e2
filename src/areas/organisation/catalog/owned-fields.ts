/** What the catalogue says of an entity, as fields of an entry. */
import { isAddress, isId } from '#model/fields.ts';
import { slug } from '#load/slug.ts';
import { annotationsRead, type ReadAnnotations } from './annotations.ts';
import { idFor, type Around } from './around.ts';
import { place } from './dependencies.ts';
import type { CatalogEntity } from './entity.ts';
import { entityRefIn, refKey } from './entity-ref.ts';
import type { EntryKind } from './places.ts';
import { stageOf, typeOf } from './terms.ts';

export interface OwnedFields {
  /** Of a field that is undefined the catalogue says nothing: what was written here stays. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that no longer hold. */
  readonly gone: readonly string[];
  readonly notes: readonly string[];
  readonly secrets: readonly string[];
  /** How many annotations are kept as they stand. */
  readonly kept: number;
}

type Fields = Readonly<Record<string, unknown>>;

interface Reading {
  readonly entity: CatalogEntity;
  readonly around: Around;
  readonly annotations: ReadAnnotations;
  readonly notes: string[];
}

export function ownedFields(entity: CatalogEntity, kind: EntryKind, around: Around): OwnedFields {
  const uses = { repo: kind === 'system', handle: kind === 'team' };
  const annotations = annotationsRead(entity.annotations(), uses);
  const reading: Reading = { entity, around, annotations, notes: [] };
  const own = { domain: domainFields, system: systemFields, team: teamFields }[kind](reading);
  const kept = Object.keys(annotations.kept).length;
  const fields: Fields = {
    title: titleOf(reading, kind),
    summary: summaryOf(reading),
    ...own,
    tags: tagsOf(reading),
    links: linksOf(reading, kind),
    catalog: entity.key,
    'x-annotations': kept === 0 ? undefined : annotations.kept,
  };
  const gone = [
    ...(kept === 0 ? ['x-annotations'] : []),
    ...(kind === 'system' && fields.owner !== null ? ['gapReason'] : []),
  ];
  return { fields, gone, notes: reading.notes, secrets: annotations.secrets, kept };
}

function systemFields(reading: Reading): Fields {
  const { entity, around, annotations } = reading;
  const group = entity.refsIn('system', 'system')[0];
  const told = entityRefIn(annotations.own.domain ?? '', { kind: 'domain' });
  const inGroup = group?.ref ?? told;
  const domain = inGroup && idFor(inGroup, around);
  if (group !== undefined && domain === undefined)
    reading.notes.push(
      `${place(group.location)} There is no \`${group.ref === undefined ? group.text : refKey(group.ref)}\` here`,
    );
  const tier = Number(annotations.own.tier);
  return {
    ...ownerOf(reading),
    domain,
    type: termOf(reading, 'type', typeOf),
    tier: Number.isInteger(tier) && tier >= 0 && tier <= 3 ? tier : undefined,
    lifecycle: termOf(reading, 'lifecycle', stageOf),
    dependsOn: dependsOn(reading),
    repo: annotations.repo,
  };
}

function domainFields(reading: Reading): Fields {
  const { entity, around, annotations } = reading;
  const [above] =
    entity.ref.kind === 'system' ? entity.refsIn('domain', 'domain') : entity.refsIn('subdomainOf', 'domain');
  const subdomainOf = above?.ref && idFor(above.ref, around);
  if (above !== undefined && subdomainOf === undefined)
    reading.notes.push(
      `${place(above.location)} There is no \`${above.ref === undefined ? above.text : refKey(above.ref)}\` here`,
    );
  const { owner } = ownerOf(reading);
  return {
    owner: annotations.own.owner ?? owner ?? undefined,
    kind: oneOf(annotations.own['domain-kind'], ['core', 'supporting', 'generic']),
    subdomainOf,
  };
}

function teamFields({ entity, annotations: { own, handle } }: Reading): Fields {
  for (const each of ['type', 'parent', 'children', 'members']) entity.take(['spec', each]);
  return {
    type: oneOf(own['team-type'], ['stream-aligned', 'platform', 'enabling', 'complicated-subsystem']),
    mission: own.mission,
    chat: own.chat,
    onCall: own['on-call'],
    handle,
  };
}

function ownerOf({ entity, around, annotations, notes }: Reading): {
  readonly owner: string | null;
  readonly gapReason?: string;
} {
  const [owner] = entity.refsIn('owner', 'group');
  const gap = (gapReason: string) => ({ owner: null, gapReason: annotations.own['gap-reason'] ?? gapReason });
  if (owner === undefined || owner.text === 'unknown') return gap('The catalogue names no owner.');
  if (owner.ref === undefined) {
    notes.push(`${place(owner.location)} \`${owner.text}\` is no reference to an owner`);
    return gap('The catalogue names no owner that can be read.');
  }
  if (owner.ref.kind === 'user') return gap('The catalogue names a person as its owner, and no team.');
  const id = idFor(owner.ref, around);
  if (id === undefined)
    notes.push(
      `${place(owner.location)} There is no team for \`${refKey(owner.ref)}\`: import its group, write \`teams/${slug(owner.ref.name)}.yaml\`, or add \`catalog: ${refKey(owner.ref)}\` to the team that it is`,
    );
  return { owner: `team/${id ?? slug(owner.ref.name)}` };
}

/** A word of the specification that a playbook knows by another; one that it does not know is reported and left out. */
function termOf<Term>(
  { entity, notes }: Reading,
  field: string,
  meaning: (word: string) => Term | undefined,
): Term | undefined {
  const word = entity.text(['spec', field]);
  const term = word === undefined ? undefined : meaning(word);
  if (word !== undefined && term === undefined)
    notes.push(`${place(entity.at(['spec', field]))} The ${field} \`${word}\` means nothing here, and is left out`);
  return term;
}

function dependsOn({ entity, around, notes }: Reading): readonly string[] {
  const ids = (around.dependencies.get(entity.key) ?? []).flatMap(({ ref, said }) => {
    const id = ref.kind === 'component' || ref.kind === 'resource' ? idFor(ref, around) : undefined;
    if (id === undefined)
      notes.push(`${said} \`${entity.key}\` depends on \`${refKey(ref)}\`, which is no system here`);
    return id === undefined ? [] : [id];
  });
  return [...new Set(ids)].toSorted();
}

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 280;

/** Nothing where the catalogue knows a name only: a title that was written here is better. */
function titleOf({ entity, notes }: Reading, kind: EntryKind): string | undefined {
  const shown = kind === 'team' ? entity.text(['spec', 'profile', 'displayName']) : undefined;
  const title = (entity.text(['metadata', 'title']) ?? shown)?.replace(/\s+/g, ' ');
  if (title === undefined || title.length <= LONGEST_TITLE) return title;
  notes.push(
    `${place(entity.at(['metadata', 'title']))} The title is longer than ${LONGEST_TITLE} characters: its beginning is carried`,
  );
  return title.slice(0, LONGEST_TITLE).trim();
}

function summaryOf({ entity, notes }: Reading): string | undefined {
  const text = entity.text(['metadata', 'description'])?.replace(/\s+/g, ' ');
  if (text === undefined || text.length <= LONGEST_SUMMARY) return text;
  notes.push(
    `${place(entity.at(['metadata', 'description']))} The description is longer than ${LONGEST_SUMMARY} characters: its beginning is carried`,
  );
  const start = text.slice(0, LONGEST_SUMMARY - 1);
  const sentence = start.slice(0, start.lastIndexOf('. ') + 1);
  return sentence.length > 40 ? sentence : `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`;
}

/** `lang:java` is `lang-java`, `c++` is `c`: tags here are ids. */
function tagsOf({ entity, notes }: Reading): readonly string[] | undefined {
  const written = entity.take(['metadata', 'tags']);
  if (!Array.isArray(written)) return undefined;
  const tags = written.map(String);
  const other = tags.filter((tag) => !isId(tag));
  if (other.length > 0)
    notes.push(
      `${place(entity.at(['metadata', 'tags']))} Tags here are ids: ${other.map((tag) => (slug(tag) === '' ? `\`${tag}\` is left out` : `\`${tag}\` is \`${slug(tag)}\``)).join(', ')}`,
    );
  return [...new Set(tags.map(slug).filter((tag) => tag !== ''))];
}

function linksOf(
  { entity, notes }: Reading,
  kind: EntryKind,
): readonly { readonly label: string; readonly url: string }[] {
  const links = entity.items(['metadata', 'links']).flatMap((path) => {
    const url = entity.text([...path, 'url']);
    const label = entity.text([...path, 'title']) ?? url?.replace(/^\w+:(\/\/)?/, '').replace(/\/$/, '');
    if (url !== undefined && label !== undefined && isAddress(url) && !url.startsWith('.'))
      return [{ label: label.slice(0, LONGEST_TITLE), url }];
    notes.push(`${place(entity.at(path))} The link is not carried: \`${url ?? ''}\` is no web or mail address`);
    return [];
  });
  const email = kind === 'team' ? entity.text(['spec', 'profile', 'email']) : undefined;
  return email !== undefined && isAddress(`mailto:${email}`)
    ? [...links, { label: email, url: `mailto:${email}` }]
    : links;
}

function oneOf(word: string | undefined, words: readonly string[]): string | undefined {
  return word !== undefined && words.includes(word) ? word : undefined;
}
