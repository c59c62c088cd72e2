/** Topic-first frameworks: each file lists topics, each topic its criteria level by level; topics of one name inherit from a generic file. */
import { declaredIn, levelLabel } from './declared.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft } from '../draft/draft.ts';
import { fileName, LadderNames, titleFromFile } from '../draft/ladder-name.ts';
import { LevelsOf } from '../draft/levels-of.ts';
import type { LocatedValue } from '../located-value.ts';
import { idFrom } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import { sharedTopics, type SharedTopics } from './shared-topics.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';
import { unlinked } from '../markdown/prose.ts';
import { readTopic, topicName } from './topic.ts';

export const topics: Shape = {
  name: 'topics',
  about:
    'topic-first YAML, often as front matter: topics with criteria for each level, generic topics inherited by name',
  recognises: ({ data }) =>
    data
      .field('topics')
      .items()
      .some((topic) => topic.field('content', 'levels', 'criteria').isThere || topic.field('name').isThere),
  read(documents, notebook, settings) {
    const frameworks = documents.filter(({ data }) => data.field('topics').isThere);
    for (const { path, data } of documents)
      if (!data.field('topics').isThere) notebook.leave(path, 'it has no `topics`');
    const generic = genericAmong(frameworks);
    const shared = sharedTopics(generic, notebook, settings);
    const names = new LadderNames(settings, frameworks.length === 1);
    return [...shared.entries, ...frameworks.map((each) => oneLadder(each, shared, names, notebook, settings))];
  },
};

/** The file that others inherit from: it says so by its name, or has titles for what others leave untitled. */
function genericAmong(frameworks: readonly SourceDocument[]): SourceDocument | undefined {
  const named = frameworks.find(({ path, data }) =>
    [fileName(path), data.field('path').text()?.split('/').at(-1) ?? ''].some((name) =>
      /^_?(generic|common|shared|base|core|everyone|all)$/i.test(name),
    ),
  );
  if (named !== undefined || frameworks.length < 2) return frameworks.length < 2 ? undefined : named;
  const topicsOf = ({ data }: SourceDocument, titled: boolean) =>
    data
      .field('topics')
      .items()
      .filter((topic) => topic.field('title').isThere === titled)
      .flatMap((topic) => topicName(topic) ?? []);
  const candidates = frameworks.filter((candidate) => {
    const titled = new Set(topicsOf(candidate, true));
    return frameworks.some((other) => other !== candidate && topicsOf(other, false).some((name) => titled.has(name)));
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

function oneLadder(
  { data, path, source, bodyStart }: SourceDocument,
  shared: SharedTopics,
  names: LadderNames,
  notebook: Notebook,
  settings: LadderSettings,
): NewEntry {
  const draft = new Draft(shared.taken);
  const declared = declaredIn(data.field('levels'), 'level', notebook).map((each) => ({
    ...each,
    label: each.label === each.name ? levelLabel(each.name) : each.label,
  }));
  const levels = new LevelsOf(draft, declared, notebook);
  const inherits: string[] = [];
  for (const topic of data.field('topics').items()) {
    const name = topicName(topic);
    const from = name === undefined ? undefined : shared.byName.get(name);
    if (from !== undefined) inherits.push(`behaviours/${from.id}`);
    const isShared = shared.isSource(path);
    if (isShared && from !== undefined) {
      // Written once, in the shared set: here it only counts, with the level that it is asked at.
      readLevels(topic, levels);
      continue;
    }
    readTopic(topic, { draft, levels, notebook, inheritedGroup: from?.group, counts: fileName(path) });
  }
  if (draft.levels.length === 0) levels.idOf('1', data.location);
  notebook.wrote('expectations', draft.expectations.length);
  const title = data.field('title', 'name', 'sidebarTitle').text() ?? titleFromFile(path);
  const prose = source.text.slice(bodyStart).trim();
  const address = data.field('path', 'slug').text()?.split('/').filter(Boolean).at(-1);
  const entry = draft.ladder(names.take(idFrom(address ?? '') || fileName(path)), settings, {
    title,
    summary: data.field('summary', 'description').text(),
    extends: [...new Set(inherits)],
    ...draft.own(data.rest(...READ)),
  });
  return prose === '' || bodyStart === 0 || path.endsWith('.yaml')
    ? entry
    : {
        ...entry,
        body: `${asSections(unlinked(prose))}\n${entry.body === undefined ? '' : `\n${entry.body}`}`,
      };
}

function readLevels(topic: LocatedValue, levels: LevelsOf): void {
  for (const content of topic.field('content', 'levels').items()) {
    const level = content.field('level', 'id').text();
    if (level !== undefined) levels.idOf(level, content.field('level', 'id').location);
  }
}

const READ = ['topics', 'levels', 'title', 'name', 'summary', 'description'];

/** Sections of an entry's prose begin at the second level. */
function asSections(prose: string): string {
  const highest = Math.min(...[...prose.matchAll(/^(#{1,6})\s/gm)].map(([, marks = '']) => marks.length), 7);
  const shift = highest > 6 ? 0 : highest - 2;
  return shift === 0
    ? prose
    : prose.replace(/^(#{1,6})(?=\s)/gm, (marks) => '#'.repeat(Math.min(6, Math.max(2, marks.length - shift))));
}
