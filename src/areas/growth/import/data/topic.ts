/** One topic of a topic-first framework: what it asks at each level. */
import { ownId } from './declared.ts';
import type { Draft } from '../draft/draft.ts';
import type { LevelsOf } from '../draft/levels-of.ts';
import type { LocatedValue } from '../located-value.ts';
import { wordsFrom } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import { resourcesIn } from './resources.ts';

export interface TopicContext {
  readonly draft: Draft;
  /** None where it is shared by ladders, and named after each. */
  readonly levels: Pick<LevelsOf, 'idOf'>;
  readonly notebook: Notebook;
  /** The group that a shared topic of the same name brings along. */
  readonly inheritedGroup?: string | undefined;
  /** What its counts are counted as: `backend`. */
  readonly counts: string;
}

const CRITERIA = ['criteria', 'criterion', 'expectations', 'behaviours', 'behaviors'];
const CRITERION = ['criteria', 'criterion', 'text', 'summary', 'title'];
const EXAMPLES = ['examples', 'example'];
const RESOURCES = ['resources', 'links', 'urls', 'supportingUrls'];
const WITH_EXAMPLES = ['exampleCriteria', 'criteriaWithExamples'];

export function topicName(topic: LocatedValue): string | undefined {
  return topic.field('name', 'id', 'key').text() ?? topic.field('title').text();
}

const READ = ['name', 'id', 'key', 'title', 'label', 'content', 'levels', 'summary', 'description', ...CRITERIA];

/** Reads all of it, in the order in which it stands. */
export function readTopic(topic: LocatedValue, context: TopicContext): void {
  const { notebook, counts } = context;
  notebook.read(`topics in ${counts}`);
  const group = groupOf(topic, context);
  // It becomes an id, or the name of a shared group.
  const name = topicName(topic);
  if (name !== undefined) notebook.understand(name);
  const content = topic.field('content', 'levels');
  if (content.items().length === 0) {
    notebook.fault(
      topic.location,
      `Unexpected topic \`${topicName(topic) ?? ''}\` without content, expected criteria for some level`,
      'It was kept as a group in which nothing is asked.',
    );
  }
  const keyed = content.isRecord ? content.entries() : content.items().map((item) => [undefined, item] as const);
  for (const [key, item] of keyed) readLevel(key, item, group, context);
  if (topic.field(...CRITERIA).isThere && !content.isThere) readLevel(undefined, topic, group, context);
  for (const [field, value] of topic.rest(...READ)) context.draft.keep('topics', `${group}.${field}`, value);
}

function groupOf(topic: LocatedValue, { draft, notebook, inheritedGroup }: TopicContext): string {
  if (inheritedGroup !== undefined && !topic.field('title').isThere) return inheritedGroup;
  const title = topic.field('title', 'label').text();
  const name = topicName(topic);
  if (title === undefined) {
    const said =
      topic.field('title').path.length > topic.path.length ? topic.field('title').nameLocation : topic.location;
    notebook.fault(
      said,
      `Unexpected topic \`${name ?? ''}\` without a title, expected one, as no generic topic has this name`,
      name === undefined
        ? 'It was called `Topic`. Write its `title`.'
        : 'Its name stands in for it. Write its `title`.',
    );
  }
  const label = title ?? (name === undefined ? 'Topic' : wordsFrom(name));
  const [first = label] = (name ?? label).split(':');
  return draft.addGroup({
    // A group may carry the name of an inherited one: its own title then takes the place of the inherited.
    name: inheritedGroup ?? (name === undefined ? undefined : (ownId(name) ?? first)),
    label,
    summary: topic.field('summary', 'description').text(),
  });
}

function readLevel(key: string | undefined, item: LocatedValue, group: string, context: TopicContext): void {
  const { levels, notebook, draft } = context;
  const named = item.field('level', 'id');
  const name = key ?? named.text();
  const list = item.isRecord ? item.field(...CRITERIA) : item;
  const withExamples = item.field(...WITH_EXAMPLES).items();
  if (name === undefined) {
    notebook.fault(
      item.location,
      'Unexpected criteria without a level, expected `level`',
      'They were kept at a draft level. Write which level asks for them.',
    );
  }
  const level = levels.idOf(name ?? 'Without a level', named.location);
  for (const criterion of [...list.items(), ...withExamples]) readCriterion(criterion, level, group, context);
  for (const [field, value] of item.rest(...READ, 'level', ...WITH_EXAMPLES))
    draft.keep('topics', `${group}.${level}.${field}`, value);
}

function readCriterion(
  criterion: LocatedValue,
  level: string,
  group: string,
  { draft, notebook, counts }: TopicContext,
): void {
  const text = (criterion.isRecord ? criterion.field(...CRITERION) : criterion).text();
  const examples = criterion.field(...EXAMPLES).texts('text', 'example');
  if (text === undefined) {
    notebook.fault(
      criterion.location,
      'Unexpected empty criterion, expected a sentence that says what is asked',
      'It was set aside. Write it, or remove its dash.',
    );
    notebook.leave(
      criterion.location,
      examples.length === 0
        ? 'a criterion without words'
        : `a criterion without words, with ${examples.length} examples`,
    );
    return;
  }
  const isNested = criterion.field(...EXAMPLES).isThere;
  notebook.read(isNested ? `criteria with examples in ${counts}` : `plain criteria in ${counts}`);
  if (examples.length > 0) notebook.read(`examples in ${counts}`, examples.length);
  const resources = resourcesIn(criterion.field(...RESOURCES), notebook);
  const id = draft.addExpectation({ group, levels: [level], text, examples, resources: [...resources] });
  for (const [field, value] of criterion.rest(...CRITERION, ...EXAMPLES, ...RESOURCES))
    draft.keep('expectations', `${id}.${field}`, value);
}
