/** Entries of every kind, in files and in tables, each reference, link and text of which leads to any other, with visibilities at random. */
import { parse, stringify } from 'yaml';
import { kinds } from '#areas/kinds.ts';
import { relative } from '#load/links.ts';
import { tableRows } from '#load/table/table-rows.ts';
import { meaningfulTexts } from '#load/schema-walk.ts';
import type { Meaning } from '#model/fields.ts';
import { isRecord } from '#model/is-record.ts';
import type { Kind } from '#model/kind.ts';
import type { Path } from '#model/location.ts';
import { VISIBILITIES } from '#model/standing.ts';
import { contentCsv } from '#words/csv.ts';
import { fullest } from './site/every-kind.ts';
import type { Files } from './temporary-playbook.ts';

export type Pick = <Value>(values: readonly Value[]) => Value;

export interface Piece {
  readonly kind: Kind;
  readonly id: string;
  /** A word that stands in its id, in its title and beside its numbers, and nowhere else. */
  readonly word: string;
  /** What links name: its file, or the address of a row. */
  readonly place: string;
  readonly isRow: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

export const pieces: readonly Piece[] = kinds.flatMap((kind, index) =>
  ['a', 'b', ...(kind.table === undefined ? [] : ['r', 's'])].map((twin): Piece => {
    const { text, extension } = fullest(kind);
    const [, front = text] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
    const word = `zq${lettersOf(index)}${twin}x`;
    const id = `${word}-${kind.name}`;
    const data = parse(front) as Readonly<Record<string, unknown>>;
    const isRow = twin === 'r' || twin === 's';
    const place = `${kind.folder.name}/${id}${isRow ? '/' : `.${extension}`}`;
    return { kind, id, word, place, isRow, data };
  }),
);

/** There are more kinds than letters. */
function lettersOf(index: number): string {
  const letter = (at: number) => String.fromCodePoint(97 + at);
  return letter(Math.floor(index / 26)) + letter(index % 26);
}

/** The files of one such playbook. */
export function tangled(pick: Pick): Files {
  const anyRef = (names: readonly string[]) => {
    const { kind, id } = pick(pieces.filter((piece) => names.length === 0 || names.includes(piece.kind.name)));
    return `${kind.name}/${id}`;
  };
  const linkFrom = (file: string) => relative(file, pick(pieces).place);
  const [rows, files] = [pieces.filter(({ isRow }) => isRow), pieces.filter(({ isRow }) => !isRow)];
  const entries = files.map((piece) => [piece.place, fileOf(piece, pick, anyRef, linkFrom)]);
  // A table may be called as a team is, and a row is now in one, now in the other.
  const teams = pieces.filter(({ kind }) => kind.name === 'team').map(({ id }) => id);
  const tables = [...Map.groupBy(rows, ({ kind }) => `${kind.folder.name}/${pick([...teams, 'table'])}.csv`)].map(
    ([file, own]) => [file, tableOf(own, (piece) => dataOf(piece, pick, anyRef, () => linkFrom(file)))],
  );
  const facts = files
    .filter(({ kind }) => kind.facts !== undefined)
    .map((piece) => [piece.place.replace(/\.\w+$/, '.facts.csv'), factsOf(piece)]);
  const series = pieces.flatMap((piece) => seriesOf(piece));
  const config = {
    name: 'Example',
    description: `See [it](${linkFrom('playbook.yaml')}).`,
    home: { paths: [{ audience: 'new-hire', label: 'New', question: 'Where?', links: [anyRef([]), anyRef([])] }] },
    owners: { guides: anyRef(['team']) },
  };
  return {
    'playbook.yaml': stringify(config),
    ...(Object.fromEntries([...entries, ...tables, ...facts, ...series]) as Files),
  };
}

type AnyRef = (kinds: readonly string[]) => string;
type LinkFrom = (file: string) => string;

function fileOf(piece: Piece, pick: Pick, anyRef: AnyRef, linkFrom: LinkFrom): string {
  const link = () => linkFrom(piece.place);
  const front = stringify(dataOf(piece, pick, anyRef, link));
  if (piece.place.endsWith('.yaml')) return front;
  return `---\n${front}---\n\nSee [a](${link()}), [b][r] and <a href="${link()}">c</a>.\n\n[r]: ${link()}\n\n::::cards\n:::card[Plan]{href="${link()}"}\n:::\n::::\n`;
}

function dataOf(
  { kind, id, word, isRow, data: written }: Piece,
  pick: Pick,
  anyRef: AnyRef,
  link: () => string,
): Readonly<Record<string, unknown>> {
  const data = structuredClone(written) as Record<string, unknown>;
  const wordsFor = (meaning: Meaning) => {
    if (meaning.means === 'ref') return anyRef(meaning.kinds);
    return meaning.means === 'address' ? link() : `See [*it*](${link()}).`;
  };
  for (const { path, meaning } of [...meaningfulTexts(kind.schema, data)]) setAt(data, path, wordsFor(meaning));
  Object.assign(data, {
    title: `${word} title`,
    visibility: pick(VISIBILITIES),
    aliases: [],
    related: [anyRef([]), anyRef([])],
    links: [{ label: 'Plan', url: link() }],
    'x-owner': anyRef([]),
    'x-seen': [anyRef([]), { text: `[Plan](${link()})` }],
    ...(pick([true, false, false]) && { status: 'draft' }),
  });
  if (kind.series !== undefined && id === firstOf(kind)) delete data.series;
  if (kind.name === 'ladder') setAt(data, ['levels', 0, 'equivalentTo'], [`${anyRef(['ladder']).slice(7)}#lead`]);
  // Two timelines, two actions and the like stay as they are; a group is large enough to be named.
  if (isRow) delete data.links;
  return data;
}

function tableOf(pieces: readonly Piece[], dataFor: (piece: Piece) => Readonly<Record<string, unknown>>): string {
  const [first] = pieces;
  if (first === undefined) return '';
  const rows = pieces.map((piece) => {
    const all = Object.entries(dataFor(piece));
    const [own, said] = [all.filter(([name]) => name.startsWith('x-')), all.filter(([name]) => !name.startsWith('x-'))];
    const data = piece.kind.schema.parse(Object.fromEntries(said));
    return { id: piece.id, data, extensions: Object.fromEntries(own) };
  });
  return contentCsv(tableRows(rows, first.kind.schema));
}

/** About each entry that a program may look at, and what it found is named after that. */
function factsOf({ kind: { facts } }: Piece): string {
  const about = pieces.filter(({ kind }) => kind.name === facts?.about);
  const lines = about.map(({ id, word }) => [id, 'health-endpoint', 'met', '2026-04-14', `Seen at ${word}.`]);
  return contentCsv([[facts?.about ?? '', facts?.part ?? '', 'state', 'date', 'evidence'], ...lines]);
}

/** Of the first of each two: the other has its values in its own file, where it may. */
function seriesOf({ kind, id, word }: Piece): readonly (readonly [string, string])[] {
  if (kind.series === undefined || id !== firstOf(kind)) return [];
  const { numbers } = kind.series;
  const rows = ['2026-01-05', '2026-03-02', '2026-04-14'].map((day, index) =>
    [day, ...numbers.map((_, column) => (index + 2) * (column + 1)), `${word} changed.`].join(','),
  );
  return [[`${kind.folder.name}/${id}.csv`, `${['date', ...numbers, 'note'].join(',')}\n${rows.join('\n')}\n`]];
}

function firstOf({ name }: Kind): string | undefined {
  return pieces.find(({ kind }) => kind.name === name)?.id;
}

function setAt(data: unknown, path: Path, value: unknown): void {
  const [step, ...rest] = path;
  // Arrays and records are both read by their keys here.
  const holder = data as Record<string | number, unknown>;
  if (step === undefined || (!isRecord(data) && !Array.isArray(data))) return;
  if (rest.length === 0) holder[step] = value;
  else setAt(holder[step], rest, value);
}
