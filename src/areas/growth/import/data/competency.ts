/** One competency of a flat list, under the names that people give to its fields. */
import { ownId } from './declared.ts';
import type { Draft } from '../draft/draft.ts';
import { oneLine } from '../draft/fit-text.ts';
import type { GroupsOf } from '../draft/groups-of.ts';
import type { LevelsOf } from '../draft/levels-of.ts';
import type { LocatedValue } from '../located-value.ts';
import type { Notebook } from '../notebook.ts';
import type { Proficiencies } from '../draft/proficiency.ts';
import { resourcesIn } from './resources.ts';

export const LISTS = ['competencies', 'competences', 'expectations', 'behaviours', 'behaviors', 'criteria'];
const LEVEL = ['level', 'levels', 'grade'];
/** The fields that shelve a competency, from the widest to the narrowest. */
export const SHELVES = ['area', 'pillar', 'theme', 'category', 'domain', 'group', 'topic', 'subdomain', 'subcategory'];
/** Narrower than all of them, where a sentence stands beside it. */
const SKILL = 'skill';
const TEXT = ['summary', 'text', 'title', 'name', 'statement', 'competency', 'description', 'behaviour', 'behavior'];
const DETAIL = ['description', 'detail', 'details', 'notes'];
const EXAMPLES = ['examples', 'example'];
const RESOURCES = ['supportingUrls', 'resources', 'links', 'urls', 'supportingUrl'];

export interface CompetencyContext {
  readonly draft: Draft;
  readonly levels: LevelsOf;
  readonly groups: GroupsOf;
  readonly scale: Proficiencies;
  readonly notebook: Notebook;
  readonly seen: Map<string, LocatedValue>;
}

export function oneCompetency(
  item: LocatedValue,
  { draft, levels, groups, scale, notebook, seen }: CompetencyContext,
): void {
  notebook.read('competencies');
  const examples = item.field(...EXAMPLES).texts('text', 'example', 'summary', 'description');
  notebook.read('examples', examples.length);
  const name = item.field('id', 'key').text();
  const [first] = examples;
  const text = item.isRecord ? item.field(...TEXT).text() : item.text();
  if (text === undefined) {
    notebook.fault(
      item.location,
      'Unexpected competency without a summary, expected a sentence that says what is asked',
      first === undefined
        ? 'It was set aside. Write its `summary`.'
        : 'Its first example stands in for it. Write its `summary`.',
    );
    if (first === undefined) {
      notebook.leave(item.location, 'a competency without any words');
      return;
    }
  }
  const twin = name === undefined ? undefined : seen.get(name);
  if (name !== undefined && twin !== undefined)
    notebook.fault(
      item.field('id', 'key').location,
      `Unexpected second \`${name}\`, expected an id that no other competency has`,
      `Line ${twin.location.start.line} has it too. Both were imported, under ids of their own.`,
    );
  if (name !== undefined) seen.set(name, item);
  const asking = item.field(...LEVEL);
  const ids = asking.items().flatMap((each) => {
    const level = each.isRecord ? each.field('id', 'name').text() : each.text();
    return level === undefined ? [] : [levels.idOf(level, each.location)];
  });
  if (ids.length === 0)
    notebook.fault(
      item.location,
      `Unexpected competency without a level, expected \`level\``,
      'It was kept at a draft level. Write which level asks for it.',
    );
  const shelves = [...SHELVES, SKILL].flatMap((shelf) => {
    const value = item.field(shelf, `${shelf}Id`);
    const shelfName = value.text();
    return shelfName === undefined ? [] : [{ shelf, name: shelfName, location: value.location }];
  });
  const proficiency = item.field('proficiency').text();
  if (proficiency !== undefined) notebook.understand(proficiency);
  for (const { name: shelf } of shelves) notebook.understand(shelf);
  for (const each of asking.texts('id', 'name')) notebook.understand(each);
  const description = item.field(...DETAIL).text();
  const level = ids.length > 0 ? ids : [levels.idOf('Without a level', item.location)];
  const id = draft.addExpectation({
    name: name === undefined ? undefined : ownId(name),
    group: groups.idOf(shelves),
    levels: [...new Set(level)],
    text: text ?? first ?? '',
    detail: description === text ? undefined : description,
    kind: /responsib/i.test(item.field('kind', 'type').text() ?? '') ? 'responsibility' : undefined,
    proficiency: scale.stepOf(proficiency),
    examples,
    resources: [...resourcesIn(item.field(...RESOURCES), notebook)],
  });
  if (name !== undefined && id !== name) draft.keep('expectation-ids', id, name);
  keepRest(item, id, draft, text);
}

/** Fields that have no place here. */
function keepRest(item: LocatedValue, id: string, draft: Draft, text: string | undefined): void {
  const read = [
    'id',
    'key',
    'proficiency',
    ...LEVEL,
    ...SHELVES,
    SKILL,
    `${SKILL}Id`,
    ...SHELVES.map((each) => `${each}Id`),
    ...DETAIL,
    ...EXAMPLES,
    ...RESOURCES,
  ];
  for (const [key, value] of item.rest(...read)) {
    const isText = typeof value === 'string' && oneLine(value) === text;
    if (!isText && !(Array.isArray(value) && value.length === 0)) draft.keep('expectations', `${id}.${key}`, value);
  }
}

export function isCompetency(item: LocatedValue): boolean {
  return (
    item.isRecord &&
    item.field(...LEVEL).isThere &&
    !item.field(...LISTS).isThere &&
    !item.field('topics', 'tracks', 'milestones', 'format').isThere &&
    (item.field(...SHELVES).isThere ||
      item.field(...EXAMPLES).isThere ||
      item.field('summary', 'proficiency', 'text').isThere)
  );
}
