/** A flat list of competencies: each says its level, its theme, and what it looks like. YAML or JSON, in one file or several. */
import { declaredIn, type Declared } from './declared.ts';
import { isCompetency, LISTS, oneCompetency, SHELVES } from './competency.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft } from '../draft/draft.ts';
import { GroupsOf } from '../draft/groups-of.ts';
import { fileName, LadderNames, titleFromFile } from '../draft/ladder-name.ts';
import { LevelsOf } from '../draft/levels-of.ts';
import { sameName, type LocatedValue } from '../located-value.ts';
import type { Notebook } from '../notebook.ts';
import { proficiencies } from '../draft/proficiency.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';

const PLURALS = [
  'areas',
  'pillars',
  'themes',
  'categories',
  'domains',
  'groups',
  'topics',
  'subdomains',
  'subcategories',
];
const TITLE = ['name', 'title', 'label'];
const SUMMARY = ['summary', 'description'];

export const competencies: Shape = {
  name: 'competencies',
  about: 'a flat list in YAML or JSON, each item with its level and theme',
  recognises: (document) =>
    document.format === 'data' &&
    (listIn(document.data).items().some(isCompetency) || isCompetency(document.data) || declaresOnly(document.data)),
  read(documents, notebook, settings) {
    const sources = together(documents.filter(({ format }) => format === 'data'));
    const names = new LadderNames(settings, sources.length === 1);
    return sources.map((source) => oneLadder(source, names, notebook, settings));
  },
};

interface Source {
  /** What names the ladder. */
  readonly main: SourceDocument;
  readonly documents: readonly SourceDocument[];
}

/** Files that say their own levels are ladders of their own; parts of a ladder in several files belong together. */
function together(documents: readonly SourceDocument[]): readonly Source[] {
  const whole = documents.filter(({ data }) => data.field('levels').isThere && listIn(data).isThere);
  const parts = documents.filter((document) => !whole.includes(document));
  const [first] = parts;
  const sources = whole.map((document) => ({ main: document, documents: [document] }));
  if (first === undefined) return sources;
  const [only, ...others] = sources;
  if (only !== undefined && others.length === 0) return [{ main: only.main, documents }];
  return [
    ...sources,
    { main: parts.find(({ data }) => data.field(...TITLE).isThere && !isCompetency(data)) ?? first, documents: parts },
  ];
}

function oneLadder(
  { main, documents }: Source,
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): NewEntry {
  const draft = new Draft();
  const declared = (what: string, ...fields: readonly string[]) =>
    documents.flatMap((document) => declaredAs(document, what, fields, notebook));
  const declaredLevels = declared('level', 'levels');
  const levels = new LevelsOf(draft, declaredLevels, notebook);
  const declaredGroups = PLURALS.map(
    (plural, index) => [SHELVES[index] ?? plural, declared(SHELVES[index] ?? plural, plural)] as const,
  );
  const groups = new GroupsOf(draft, declaredGroups, notebook);
  const items = documents.flatMap(({ data }) => (isCompetency(data) ? [data] : competenciesIn(data)));
  const scale = proficiencies(
    items.flatMap((item) => item.field('proficiency').text() ?? []),
    notebook,
  );
  if (declaredLevels.length > 0) notebook.read('levels', declaredLevels.length);
  for (const [shelf, list] of declaredGroups)
    if (list.length > 0) notebook.read(`${shelf}s`.replace(/ys$/, 'ies'), list.length);
  const seen = new Map<string, LocatedValue>();
  for (const item of items) oneCompetency(item, { draft, levels, groups, scale, notebook, seen });
  notebook.wrote('expectations', draft.expectations.length);
  notebook.wrote('levels', draft.levels.length);
  if (declaredLevels.length === 0) notebook.read('levels', draft.levels.length);
  if (draft.levels.length === 0) levels.idOf('Everyone', main.data.location);
  const title = main.data.field(...TITLE).text() ?? titleFromFile(main.path);
  const id = names.take(main.data.isRecord && !isCompetency(main.data) ? fileName(main.path) : title);
  return draft.ladder(id, settings, {
    title,
    summary: main.data.field(...SUMMARY).text(),
    scales: scale.scales,
    ...(isCompetency(main.data) ? {} : draft.own(main.data.rest(...LISTS, ...PLURALS, 'levels', ...TITLE, ...SUMMARY))),
  });
}

/** The list of competencies in a file; the file itself where it is nothing but that list. */
function listIn(data: LocatedValue): LocatedValue {
  return data.isList ? data : data.field(...LISTS);
}

/** A list of levels or themes alone holds none. */
function competenciesIn(data: LocatedValue): readonly LocatedValue[] {
  const items = listIn(data).items();
  return data.isList && !items.some(isCompetency) ? [] : items;
}

/** `levels.yml` beside the competencies: nothing but levels, or themes. */
function declaresOnly(data: LocatedValue): boolean {
  const keys = data.entries().map(([key]) => key);
  return keys.length > 0 && keys.every((key) => ['levels', ...PLURALS].some((each) => sameName(each, key)));
}

/** Levels or groups of a file: under their name, or the whole file where it is called so. */
function declaredAs(
  { data, path }: SourceDocument,
  what: string,
  fields: readonly string[],
  notebook: Notebook,
): readonly Declared[] {
  const named = data.isRecord ? data.field(...fields) : undefined;
  if (named?.isThere === true && !isCompetency(data)) return declaredIn(named, what, notebook);
  const isNamedSo = fields.some((field) => sameName(fileName(path).replace(/^.*\//, ''), field));
  const own = /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
  return data.isList && (isNamedSo || fields.some((field) => sameName(own, field)))
    ? declaredIn(data, what, notebook)
    : [];
}
